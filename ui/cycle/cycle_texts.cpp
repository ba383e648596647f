#include "ui/cycle/cycle_texts.h"

#include "documents/catalogue.h"
#include "ui/common/look.h"

#include <QCoreApplication>
#include <QLocale>

namespace kurator::ui {

namespace {

using Look = lists::StageCard::Look;

struct CycleTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::CycleTexts)
};

QString fullDay(const QDate& day)
{
    //: A date in words, as QLocale formats it.
    return QLocale().toString(day, CycleTexts::tr("d MMMM yyyy"));
}

// Tenths of a per cent: «45,2 %», «70 %».
QString perCent(qint64 tenths)
{
    return CycleTexts::tr("%1 %").arg(
        QLocale().toString(static_cast<double>(tenths) / 10.0, 'f', tenths % 10 == 0 ? 0 : 1));
}

QString waitText(const QString& anchor)
{
    if (anchor == QLatin1String("T41")) {
        return CycleTexts::tr("waits for the order on the registry");
    }
    if (const auto* kind = documents::findDocumentKind(anchor)) {
        return CycleTexts::tr("waits for the paper “%1”").arg(QString::fromUtf8(kind->title));
    }
    return anchor.isEmpty() ? CycleTexts::tr("waits for other items")
                            : CycleTexts::tr("waits for the results of the programme");
}

QString doneText(const lists::StageCard& card)
{
    return CycleTexts::tr("%1 of %2").arg(card.progress.done).arg(card.progress.items);
}

QString untilText(const lists::StageCard& card, const QDate& today)
{
    return card.end ? CycleTexts::tr("until %1").arg(dayInWords(*card.end, today)) : QString();
}

QString inTwoLines(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
}

} // namespace

QString dayInWords(const QDate& day, const QDate& today)
{
    const QString format =
        day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return QLocale().toString(day, format).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString headLine(const lists::CycleHead& head)
{
    QStringList parts;
    if (!head.orderDate) {
        parts << CycleTexts::tr("The order that starts the programme is not told yet");
    } else if (head.orderNumber.isEmpty()) {
        parts << CycleTexts::tr("Order of %1").arg(fullDay(*head.orderDate));
    } else {
        parts << CycleTexts::tr("Order No. %1 of %2").arg(head.orderNumber, fullDay(*head.orderDate));
    }
    parts << CycleTexts::tr("profile “%1”").arg(head.profileTitle);
    parts << CycleTexts::tr("today is %1").arg(fullDay(head.today));
    return parts.join(QStringLiteral(" · "));
}

QString stageLine(const lists::StageCard& card, const QDate& today)
{
    if (card.progress.items == 0) {
        return CycleTexts::tr("nothing for the school to do");
    }
    switch (card.look) {
    case Look::Done:
    case Look::InWork:
        return inTwoLines(doneText(card), untilText(card, today));
    case Look::Overdue:
        return inTwoLines(doneText(card), CycleTexts::tr("%n item(s) overdue", nullptr, card.overdue));
    case Look::Waiting:
        return waitText(card.waitsFor);
    case Look::Ahead:
        return card.start ? CycleTexts::tr("from %1").arg(dayInWords(*card.start, today))
                          : inTwoLines(doneText(card), untilText(card, today));
    }
    return {};
}

QString lookText(Look look)
{
    switch (look) {
    case Look::Done:
        return CycleTexts::tr("done");
    case Look::InWork:
        return CycleTexts::tr("in work");
    case Look::Waiting:
        return CycleTexts::tr("waiting");
    case Look::Overdue:
        return CycleTexts::tr("overdue");
    case Look::Ahead:
        return CycleTexts::tr("ahead");
    }
    return {};
}

QColor lookColour(Look look)
{
    switch (look) {
    case Look::Done:
        return colours().good;
    case Look::InWork:
        return colours().accent;
    case Look::Overdue:
        return colours().bad;
    case Look::Waiting:
    case Look::Ahead:
        return colours().track;
    }
    return {};
}

QString coverageText(const lists::CoverageLine& line)
{
    if (!line.shareTenths) {
        return CycleTexts::tr("%L1, share unknown").arg(line.numerator);
    }
    if (!line.planTenths) {
        return CycleTexts::tr("%1, no plan").arg(perCent(*line.shareTenths));
    }
    return CycleTexts::tr("%1 of %2").arg(perCent(*line.shareTenths), perCent(*line.planTenths));
}

double coverageShare(const lists::CoverageLine& line)
{
    const auto share = static_cast<double>(line.shareTenths.value_or(0));
    if (!line.planTenths) {
        return share / 1000.0;
    }
    return *line.planTenths > 0 ? share / static_cast<double>(*line.planTenths) : 1.0;
}

QColor coverageColour(const lists::CoverageLine& line)
{
    if (!line.planTenths) {
        return colours().muted;
    }
    return coverageShare(line) >= 1 ? colours().good : colours().accent;
}

QColor severityColour(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return colours().bad;
    case base::Severity::Warning:
        return colours().warning;
    case base::Severity::Notice:
        return colours().accent;
    }
    return {};
}

} // namespace kurator::ui
