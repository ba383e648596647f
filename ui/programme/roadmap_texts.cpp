#include "ui/programme/roadmap_texts.h"

#include "documents/catalogue.h"
#include "language/date_words.h"
#include "ui/common/look.h"

#include <QCoreApplication>

#include <cstdlib>

namespace kurator::ui {

namespace {

struct RoadmapTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::RoadmapTexts)
};

const QUuid itemSpace(QStringLiteral("{6f0f4c7e-0f1d-5b0b-9d5e-1c6e3a5b7d10}"));

// Its dates are known, and still it waits.
QString waitsWithDates(const lists::RoadmapRow& row)
{
    if (row.state != programme::ItemState::Waiting) {
        return {};
    }
    return row.side == programme::ItemSide::Region
               ? RoadmapTexts::tr("The region leads this item and has not said that it is done.")
               : RoadmapTexts::tr("Its time has come, but the items before it are not done yet.");
}

QString waitsForPaper(const lists::RoadmapRow& row, const documents::DocumentKind& kind)
{
    const QString title = QString::fromUtf8(kind.title);
    return row.expectedBy ? RoadmapTexts::tr("The dates follow the paper “%1”; it is due by %2.")
                                .arg(title, language::shortDate(*row.expectedBy))
                          : RoadmapTexts::tr("The dates follow the paper “%1”.").arg(title);
}

void addLinks(QStringList& lines, const QString& head, const std::vector<lists::RoadmapLink>& links)
{
    if (!links.empty()) {
        lines << head;
    }
    for (const lists::RoadmapLink& link : links) {
        lines << linkText(link);
    }
}

} // namespace

QString itemStateText(programme::ItemState state)
{
    using programme::ItemState;
    switch (state) {
    case ItemState::Waiting:
        return RoadmapTexts::tr("waits");
    case ItemState::Planned:
        return RoadmapTexts::tr("ahead");
    case ItemState::Underway:
        return RoadmapTexts::tr("in work");
    case ItemState::Done:
        return RoadmapTexts::tr("done");
    case ItemState::Overdue:
        return RoadmapTexts::tr("overdue");
    case ItemState::NotNeeded:
        return RoadmapTexts::tr("not needed");
    }
    return {};
}

QColor itemStateColour(programme::ItemState state)
{
    using programme::ItemState;
    switch (state) {
    case ItemState::Waiting:
        return colours().warning;
    case ItemState::Planned:
        return colours().muted;
    case ItemState::Underway:
        return colours().accent;
    case ItemState::Done:
        return colours().good;
    case ItemState::Overdue:
        return colours().bad;
    case ItemState::NotNeeded:
        return colours().track;
    }
    return {};
}

QString itemSideText(programme::ItemSide side)
{
    using programme::ItemSide;
    switch (side) {
    case ItemSide::School:
        return RoadmapTexts::tr("school");
    case ItemSide::Shared:
        return RoadmapTexts::tr("together");
    case ItemSide::Region:
        return RoadmapTexts::tr("region");
    }
    return {};
}

QString markStateText(programme::MarkState state)
{
    using programme::MarkState;
    switch (state) {
    case MarkState::None:
        return RoadmapTexts::tr("by dates and papers");
    case MarkState::Underway:
        return RoadmapTexts::tr("in work");
    case MarkState::Done:
        return RoadmapTexts::tr("done");
    case MarkState::NotNeeded:
        return RoadmapTexts::tr("not needed");
    }
    return {};
}

QString shiftText(qint64 days)
{
    const int count = static_cast<int>(std::abs(days));
    return days > 0 ? RoadmapTexts::tr("%n day(s) later", nullptr, count)
                    : RoadmapTexts::tr("%n day(s) earlier", nullptr, count);
}

QString waitText(const lists::RoadmapRow& row)
{
    if (row.waitsFor == QLatin1String("T41")) {
        return row.expectedBy
                   ? RoadmapTexts::tr("The dates follow the order on the registry of mentors; it is "
                                      "due by %1.")
                         .arg(language::shortDate(*row.expectedBy))
                   : RoadmapTexts::tr("The dates follow the order on the registry of mentors.");
    }
    if (const auto* kind = documents::findDocumentKind(row.waitsFor)) {
        return waitsForPaper(row, *kind);
    }
    return row.waitsFor.isEmpty() ? waitsWithDates(row)
                                  : RoadmapTexts::tr("The date follows the results of the programme.");
}

QString countText(const lists::RoadmapRow& row)
{
    if (row.minCount > 0) {
        return RoadmapTexts::tr("results: %1 of %2").arg(row.counted).arg(row.minCount);
    }
    return row.counted > 0 ? RoadmapTexts::tr("%n result(s)", nullptr, row.counted) : QString();
}

bool isSettled(programme::ItemState state)
{
    return state == programme::ItemState::Done || state == programme::ItemState::NotNeeded;
}

QString itemTip(const lists::RoadmapRow& row)
{
    QStringList lines{row.number + QLatin1Char(' ') + row.title, itemStateText(row.state), row.term};
    if (row.shift != 0) {
        lines << shiftText(row.shift);
    }
    addLinks(lines, RoadmapTexts::tr("Comes after:"), row.after);
    addLinks(lines, RoadmapTexts::tr("Leads to:"), row.leadsTo);
    return lines.join(QLatin1Char('\n'));
}

QString linkText(const lists::RoadmapLink& link)
{
    const QString sign = isSettled(link.state) ? QStringLiteral("✓ ") : QStringLiteral("○ ");
    return sign + link.number + QLatin1Char(' ') + link.title;
}

QString paperText(const QString& title, const QString& number, const QDate& date)
{
    return RoadmapTexts::tr("%1, No. %2 of %3").arg(title, number, language::shortDate(date));
}

QString evidenceText(const lists::RoadmapRow& row)
{
    QStringList parts;
    if (!row.evidence.isEmpty()) {
        parts << row.evidence;
    }
    for (const lists::RoadmapPaper& paper : row.chosenPapers) {
        parts << paperText(paper.title, paper.number, paper.date);
    }
    return parts.isEmpty() ? countText(row) : parts.join(QStringLiteral("; "));
}

QUuid itemId(const QString& number)
{
    return QUuid::createUuidV5(itemSpace, number);
}

QString numberKey(const QString& number)
{
    QStringList parts = number.split(QLatin1Char('.'));
    for (QString& part : parts) {
        part = part.rightJustified(4, QLatin1Char('0'));
    }
    return parts.join(QLatin1Char('.'));
}

} // namespace kurator::ui
