#include "ui/matching/review_rows.h"

#include "base/text.h"
#include "language/date_words.h"
#include "ui/common/look.h"
#include "ui/matching/match_texts.h"

namespace kurator::ui {

namespace {

QColor colourOf(const ReviewRow& row)
{
    if (row.mentor.isEmpty()) {
        return colours().bad;
    }
    return row.wantsLook ? colours().warning : colours().good;
}

} // namespace

std::vector<ReviewRow> ReviewRows::of(const lists::ProposalView& view, const matching::Proposal& proposal)
{
    std::vector<ReviewRow> rows;
    for (const lists::ProposalMentee& mentee : view.mentees) {
        rows.push_back({mentee.entry,
                        mentee.name,
                        mentee.className,
                        {},
                        {},
                        std::nullopt,
                        MatchTexts::sentences(mentee.reasons, mentee.name)
                            .replace(QLatin1Char('\n'), QLatin1Char(' '))});
    }
    for (const lists::ProposalLink& link : view.links) {
        const matching::ProposedPair& pair = proposal.pairs[link.pair];
        ReviewRow& row = rows[link.mentee];
        row.mentor = view.mentors[link.mentor].name;
        row.form = link.form;
        row.score = link.score;
        row.wantsLook = !pair.notes.empty() || !pair.overrides.empty();
        QStringList remarks;
        if (link.locked) {
            remarks << (pair.directive ? tr("Appointed by you: a directive.") : tr("Locked by you."));
        }
        for (const pairs::Override& one : pair.overrides) {
            remarks << MatchTexts::setAside(one);
        }
        for (const matching::Note& note : pair.notes) {
            remarks << MatchTexts::sentences({note});
        }
        row.remarks = remarks.join(QLatin1Char(' '));
    }
    return rows;
}

ListModel<ReviewRow>* ReviewRows::model(QObject* parent)
{
    using Row = ReviewRow;
    const auto dot = [](const Row& row, int role) -> QVariant {
        return role == DotColourRole ? QVariant(colourOf(row)) : QVariant();
    };
    const auto tip = [](const Row& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(row.remarks) : QVariant();
    };
    const auto number = [](const Row& row) { return QVariant(row.score.value_or(-1)); };
    std::vector<ListColumn<Row>> columns;
    columns.push_back(
        {QStringLiteral("mentee"), tr("Mentee"), [](const Row& r) { return r.mentee; }, 30, {}, dot});
    columns.push_back({QStringLiteral("class"), tr("Class"), [](const Row& r) { return r.className; }, 7});
    columns.push_back({QStringLiteral("mentor"), tr("Mentor"),
                       [](const Row& r) { return r.mentor.isEmpty() ? tr("without a mentor") : r.mentor; },
                       30});
    columns.push_back({QStringLiteral("score"), tr("Score"),
                       [](const Row& r) { return r.score ? QString::number(*r.score) : QString(); }, 7,
                       number});
    columns.push_back({QStringLiteral("form"), tr("Form"), [](const Row& r) { return r.form; }, 20});
    columns.push_back(
        {QStringLiteral("remarks"), tr("Remarks"), [](const Row& r) { return r.remarks; }, 50, {}, tip});
    return new ListModel<Row>(
        std::move(columns), [](const Row& row) { return row.entry.uuid(); },
        [](const Row& row) {
            return base::foldedKey(row.mentee + QLatin1Char(' ') + row.className + QLatin1Char(' ') +
                                   row.mentor + QLatin1Char(' ') + row.form + QLatin1Char(' ') + row.remarks);
        },
        parent);
}

exchange::OutSheet ReviewRows::sheet(const std::vector<ReviewRow>& rows, const QString& school,
                                     const QDate& day)
{
    using exchange::Cell;
    exchange::OutSheet sheet;
    sheet.name = tr("Pairs");
    sheet.title = {tr("Proposed pairs, %1").arg(language::shortDate(day)), school};
    sheet.columns = {{tr("Mentee"), 34},
                     {tr("Class"), 10},
                     {tr("Mentor"), 34},
                     {tr("Form"), 22},
                     {tr("Score"), 9, exchange::ColumnKind::Whole},
                     {tr("Remarks"), 60}};
    for (const ReviewRow& row : rows) {
        sheet.rows.push_back({Cell::ofText(row.mentee), Cell::ofText(row.className),
                              Cell::ofText(row.mentor.isEmpty() ? tr("without a mentor") : row.mentor),
                              Cell::ofText(row.form), Cell::ofNumber(row.score), Cell::ofText(row.remarks)});
    }
    return sheet;
}

} // namespace kurator::ui
