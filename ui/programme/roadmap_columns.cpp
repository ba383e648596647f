#include "ui/programme/roadmap_columns.h"

#include "language/date_words.h"
#include "ui/programme/roadmap_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

using lists::RoadmapRow;

struct RoadmapColumns
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::RoadmapColumns)
};

QString dayText(const std::optional<QDate>& day)
{
    return day ? language::shortDate(*day) : QString();
}

QVariant dayKey(const std::optional<QDate>& day)
{
    return day ? QVariant(*day) : QVariant();
}

// A moved end says by how much: «14.11.2026 (+5)».
QString endText(const RoadmapRow& row)
{
    if (row.shift == 0) {
        return dayText(row.end);
    }
    const QString sign = row.shift > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return QStringLiteral("%1 (%2%3)").arg(dayText(row.end), sign).arg(qAbs(row.shift));
}

QVariant endExtra(const RoadmapRow& row, int role)
{
    if (role == Qt::EditRole) {
        return dayText(row.end);
    }
    if (role != Qt::ToolTipRole) {
        return {};
    }
    return row.shift == 0 ? waitText(row)
                          : RoadmapColumns::tr("By the rule until %1: %2")
                                .arg(dayText(row.ruleEnd), shiftText(row.shift));
}

QVariant startExtra(const RoadmapRow& row, int role)
{
    return role == Qt::EditRole ? QVariant(dayText(row.start)) : QVariant();
}

QVariant stateExtra(const RoadmapRow& row, int role)
{
    if (role == Qt::EditRole) {
        return static_cast<int>(row.mark);
    }
    return role == DotColourRole ? QVariant(itemStateColour(row.state)) : QVariant();
}

QVariant titleExtra(const RoadmapRow& row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(itemTip(row)) : QVariant();
}

QString titleText(const RoadmapRow& row)
{
    return row.checkpointName.isEmpty() ? row.title : row.checkpointName + QStringLiteral(" · ") + row.title;
}

ListColumn<RoadmapRow> column(const char* id, const QString& title,
                              std::function<QString(const RoadmapRow&)> text, int width,
                              std::function<QVariant(const RoadmapRow&)> sortKey = {},
                              std::function<QVariant(const RoadmapRow&, int)> extra = {})
{
    ListColumn<RoadmapRow> made{QString::fromLatin1(id), title, std::move(text), width};
    made.sortKey = std::move(sortKey);
    made.extra = std::move(extra);
    return made;
}

QVariant numberOf(const RoadmapRow& row)
{
    return numberKey(row.number);
}

QVariant stateKey(const RoadmapRow& row)
{
    return static_cast<int>(row.state);
}

QVariant startKey(const RoadmapRow& row)
{
    return dayKey(row.start);
}

QVariant endKey(const RoadmapRow& row)
{
    return dayKey(row.end);
}

} // namespace

std::vector<ListColumn<RoadmapRow>> roadmapColumns()
{
    auto stage = column(
        "stage", RoadmapColumns::tr("Stage"),
        [](const RoadmapRow& row) { return QString::number(row.stage); }, 6);
    stage.shown = false;
    auto state = column(
        stateColumn, RoadmapColumns::tr("State"),
        [](const RoadmapRow& row) { return itemStateText(row.state); }, 17, stateKey, stateExtra);
    auto start = column(
        startColumn, RoadmapColumns::tr("Start"), [](const RoadmapRow& row) { return dayText(row.start); },
        11, startKey, startExtra);
    auto end = column(endColumn, RoadmapColumns::tr("End"), endText, 16, endKey, endExtra);
    state.editable = start.editable = end.editable = true;
    return {column(
                "number", RoadmapColumns::tr("No."), [](const RoadmapRow& row) { return row.number; }, 5,
                numberOf),
            column("title", RoadmapColumns::tr("Item"), titleText, 28, {}, titleExtra),
            std::move(state),
            std::move(start),
            std::move(end),
            std::move(stage),
            column(
                "side", RoadmapColumns::tr("Whose"),
                [](const RoadmapRow& row) { return itemSideText(row.side); }, 14),
            column(
                "responsible", RoadmapColumns::tr("Who answers"),
                [](const RoadmapRow& row) { return row.responsible; }, 24),
            column(
                "evidence", RoadmapColumns::tr("Evidence"),
                [](const RoadmapRow& row) { return evidenceText(row); }, 20)};
}

} // namespace kurator::ui
