#include "ui/pairs/pair_columns.h"

#include "language/date_words.h"
#include "ui/common/look.h"
#include "ui/pairs/pair_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

using PairColumn = ListColumn<lists::PairRow>;
using lists::PairRow;

struct PairTitles
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::PairTitles)
};

PairColumn mentorColumn()
{
    return {QStringLiteral("mentor"), PairTitles::tr("Mentor"),
            [](const PairRow& row) { return row.mentorName; }, 25};
}

PairColumn menteesColumn()
{
    return {QStringLiteral("mentees"), PairTitles::tr("Mentees"),
            [](const PairRow& row) { return row.menteeNames.join(QStringLiteral(", ")); }, 25};
}

PairColumn stateColumn()
{
    return {QStringLiteral("state"),
            PairTitles::tr("State"),
            [](const PairRow& row) { return PairTexts::state(row.state); },
            16,
            [](const PairRow& row) { return QVariant(static_cast<int>(row.state)); },
            [](const PairRow& row, int role) {
                return role == DotColourRole ? QVariant(PairTexts::colour(row.state)) : QVariant();
            }};
}

PairColumn silentColumn()
{
    return {QStringLiteral("silent"),
            PairTitles::tr("Days silent"),
            [](const PairRow& row) { return row.daysSilent ? QString::number(*row.daysSilent) : QString(); },
            12,
            [](const PairRow& row) { return QVariant(row.daysSilent.value_or(-1)); },
            [](const PairRow& row, int role) {
                return role == Qt::ForegroundRole && row.late ? QVariant(colours().bad) : QVariant();
            },
            true,
            Qt::AlignRight | Qt::AlignVCenter};
}

PairColumn weeksColumn()
{
    return {pairWeeksColumn, PairTitles::tr("Weeks"), [](const PairRow&) { return QString(); }, 16,
            [](const PairRow& row) { return QVariant(row.meetings); }};
}

PairColumn lastColumn()
{
    return {QStringLiteral("last"), PairTitles::tr("Last met"),
            [](const PairRow& row) {
                return row.lastMeeting ? language::shortDate(*row.lastMeeting) : QString();
            },
            12, [](const PairRow& row) { return QVariant(row.lastMeeting.value_or(QDate(1, 1, 1))); }};
}

PairColumn countColumn()
{
    return {QStringLiteral("meetings"),
            PairTitles::tr("Meetings"),
            [](const PairRow& row) { return QString::number(row.meetings); },
            9,
            [](const PairRow& row) { return QVariant(row.meetings); },
            {},
            true,
            Qt::AlignRight | Qt::AlignVCenter};
}

PairColumn formColumn()
{
    return {QStringLiteral("form"), PairTitles::tr("Form"), [](const PairRow& row) { return row.formTitle; },
            18};
}

PairColumn orderColumn()
{
    return {QStringLiteral("order"), PairTitles::tr("Order"),
            [](const PairRow& row) { return PairTexts::order(row); }, 18};
}

} // namespace

std::unique_ptr<PairModel> pairModel()
{
    std::vector<PairColumn> columns{mentorColumn(), menteesColumn(), stateColumn(),
                                    silentColumn(), weeksColumn(),   lastColumn(),
                                    countColumn(),  formColumn(),    orderColumn()};
    return std::make_unique<PairModel>(
        std::move(columns), [](const PairRow& row) { return row.id.uuid(); },
        [](const PairRow& row) { return row.key; });
}

} // namespace kurator::ui
