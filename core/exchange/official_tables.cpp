#include "exchange/official_tables.h"

#include "base/text.h"
#include "exchange/columns.h"

#include <algorithm>
#include <array>
#include <span>

namespace kurator::exchange {

namespace {

struct Look
{
    double width;
    ColumnKind kind;
};

constexpr std::array<Look, 13> menteeLooks{{
    {5, ColumnKind::Whole},
    {26, ColumnKind::Text},
    {22, ColumnKind::Text},
    {11, ColumnKind::Whole},
    {28, ColumnKind::Text},
    {12, ColumnKind::Date},
    {26, ColumnKind::Text},
    {18, ColumnKind::Text},
    {22, ColumnKind::Text},
    {12, ColumnKind::Date},
    {24, ColumnKind::Text},
    {20, ColumnKind::Text},
    {14, ColumnKind::Text},
}};

constexpr std::array<Look, 16> mentorLooks{{
    {5, ColumnKind::Whole},
    {26, ColumnKind::Text},
    {22, ColumnKind::Text},
    {22, ColumnKind::Text},
    {26, ColumnKind::Text},
    {24, ColumnKind::Text},
    {20, ColumnKind::Text},
    {12, ColumnKind::Text},
    {18, ColumnKind::Text},
    {12, ColumnKind::Date},
    {26, ColumnKind::Text},
    {18, ColumnKind::Text},
    {20, ColumnKind::Text},
    {12, ColumnKind::Date},
    {24, ColumnKind::Text},
    {20, ColumnKind::Text},
}};

std::vector<OutColumn> officialColumns(TableKind kind, std::span<const Look> looks)
{
    const auto headings = officialHeadings(kind);
    std::vector<OutColumn> columns;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        columns.push_back({headings[i].toString(), looks[i].width, looks[i].kind});
    }
    return columns;
}

std::vector<Cell> officialRow(int number, const OfficialMentee& row)
{
    return {Cell::ofNumber(number),          Cell::ofText(row.name),    Cell::ofText(row.contacts),
            Cell::ofNumber(row.birthYear),   Cell::ofText(row.request), Cell::ofDate(row.joinedOn),
            Cell::ofText(row.mentor),        Cell::ofText(row.form),    Cell::ofText(row.mentorWorkplace),
            Cell::ofDate(row.finishedOn),    Cell::ofText(row.results), Cell::ofText(row.caseLink),
            Cell::ofText(row.completionMark)};
}

std::vector<Cell> officialRow(int number, const OfficialMentor& row)
{
    return {Cell::ofNumber(number),
            Cell::ofText(row.name),
            Cell::ofText(row.contacts),
            Cell::ofText(row.workplace),
            Cell::ofText(row.competences),
            Cell::ofText(row.achievements),
            Cell::ofText(row.interests),
            Cell::ofText(row.wishedAges),
            Cell::ofText(row.time),
            Cell::ofDate(row.joinedOn),
            Cell::ofText(row.mentees),
            Cell::ofText(row.form),
            Cell::ofText(row.menteeWorkplace),
            Cell::ofDate(row.finishedOn),
            Cell::ofText(row.results),
            Cell::ofText(row.caseLink)};
}

template <class Row>
std::vector<std::vector<Cell>> officialRows(std::vector<Row> rows)
{
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return base::foldedKey(row.name); });
    std::vector<std::vector<Cell>> cells;
    for (const Row& row : rows) {
        cells.push_back(officialRow(static_cast<int>(cells.size()) + 1, row));
    }
    return cells;
}

} // namespace

OutSheet officialBase(std::vector<OfficialMentee> mentees, const QStringList& title, const QStringList& notes)
{
    return {QStringLiteral("База наставляемых"), title, officialColumns(TableKind::Mentees, menteeLooks),
            officialRows(std::move(mentees)), notes};
}

OutSheet officialBase(std::vector<OfficialMentor> mentors, const QStringList& title, const QStringList& notes)
{
    return {QStringLiteral("База наставников"), title, officialColumns(TableKind::Mentors, mentorLooks),
            officialRows(std::move(mentors)), notes};
}

} // namespace kurator::exchange
