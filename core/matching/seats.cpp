#include "matching/seats.h"

namespace kurator::matching {

Seats::Seats(const ScoreTable& table, const std::vector<int>& given)
    : columnOfRow(table.rows, noColumn), rowsOfColumn(table.columns), free(table.capacities)
{
    for (size_t row = 0; row < given.size(); ++row) {
        if (given[row] != noColumn) {
            put(row, static_cast<size_t>(given[row]));
        }
    }
}

void Seats::put(size_t row, size_t column)
{
    if (columnOfRow[row] != noColumn) {
        takeOut(row);
    }
    columnOfRow[row] = static_cast<int>(column);
    rowsOfColumn[column].push_back(row);
    --free[column];
}

void Seats::takeOut(size_t row)
{
    const auto column = static_cast<size_t>(columnOfRow[row]);
    columnOfRow[row] = noColumn;
    std::erase(rowsOfColumn[column], row);
    ++free[column];
}

bool Seats::moveChain(size_t column, const std::vector<int>& cameFrom)
{
    while (true) {
        const auto row = static_cast<size_t>(cameFrom[column]);
        const int before = columnOfRow[row];
        put(row, column);
        if (before == noColumn || cameFrom[static_cast<size_t>(before)] == nobody) {
            return before == noColumn;
        }
        column = static_cast<size_t>(before);
    }
}

} // namespace kurator::matching
