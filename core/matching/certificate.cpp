#include "matching/assignment.h"

#include <algorithm>

namespace kurator::matching {

namespace {

bool isAssignment(const ScoreTable& table, const Assignment& assignment)
{
    if (assignment.columnOfRow.size() != table.rows || assignment.rowPrices.size() != table.rows ||
        assignment.columnPrices.size() != table.columns || table.capacities.size() != table.columns ||
        table.scores.size() != table.rows * table.columns ||
        (!table.leaveCosts.empty() && table.leaveCosts.size() != table.rows)) {
        return false;
    }
    std::vector<int> held(table.columns, 0);
    for (size_t row = 0; row < table.rows; ++row) {
        const int column = assignment.columnOfRow[row];
        if (column == noColumn) {
            continue;
        }
        if (column < 0 || static_cast<size_t>(column) >= table.columns) {
            return false;
        }
        const auto at = static_cast<size_t>(column);
        if (table.at(row, at) < 0 || ++held[at] > table.capacities[at]) {
            return false;
        }
    }
    return true;
}

bool arePricesWithinBounds(const ScoreTable& table, const Assignment& assignment,
                           const std::vector<qint64>& leaving)
{
    const qint64 highest = highestScore(table);
    if (std::ranges::any_of(assignment.columnPrices, [](qint64 price) { return price < 0; })) {
        return false;
    }
    for (size_t row = 0; row < table.rows; ++row) {
        if (assignment.rowPrices[row] > leaving[row]) {
            return false;
        }
        for (size_t column = 0; column < table.columns; ++column) {
            const qint32 score = table.at(row, column);
            if (score >= 0 && assignment.rowPrices[row] - assignment.columnPrices[column] > highest - score) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

Certificate verify(const ScoreTable& table, const Assignment& assignment)
{
    if (!isAssignment(table, assignment)) {
        return Certificate::NotAnAssignment;
    }
    const std::vector<qint64> leaving = leaveCosts(table);
    if (!arePricesWithinBounds(table, assignment, leaving)) {
        return Certificate::WrongPrices;
    }
    const qint64 highest = highestScore(table);
    qint64 cost = 0;
    qint64 bound = 0;
    for (size_t row = 0; row < table.rows; ++row) {
        const int column = assignment.columnOfRow[row];
        cost += column == noColumn ? leaving[row] : highest - table.at(row, static_cast<size_t>(column));
        bound += assignment.rowPrices[row];
    }
    for (size_t column = 0; column < table.columns; ++column) {
        bound -= assignment.columnPrices[column] * table.capacities[column];
    }
    return cost == bound ? Certificate::Optimal : Certificate::GapLeft;
}

} // namespace kurator::matching
