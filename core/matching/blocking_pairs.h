#pragma once

#include "matching/assignment.h"

#include <limits>
#include <vector>

namespace kurator::matching {

// How many permitted pairs would both rather have each other than what they were given. likedByRow(row,
// column) and likedByColumn(column, row) are higher for who is liked better; anybody permitted is liked
// better than nobody, and a column with a free place gives nobody up.
template <class ByRow, class ByColumn>
[[nodiscard]] qint64 blockingPairs(const ScoreTable& table, const std::vector<int>& columnOfRow,
                                   const ByRow& likedByRow, const ByColumn& likedByColumn)
{
    using Liking = qint64;
    constexpr Liking forNobody = std::numeric_limits<Liking>::min();
    std::vector<int> held(table.columns, 0);
    std::vector<Liking> leastLiked(table.columns, std::numeric_limits<Liking>::max());
    for (size_t row = 0; row < table.rows; ++row) {
        if (columnOfRow[row] != noColumn) {
            const auto column = static_cast<size_t>(columnOfRow[row]);
            ++held[column];
            leastLiked[column] = std::min<Liking>(leastLiked[column], likedByColumn(column, row));
        }
    }
    qint64 blocking = 0;
    for (size_t row = 0; row < table.rows; ++row) {
        const int given = columnOfRow[row];
        const Liking now = given == noColumn ? forNobody : likedByRow(row, static_cast<size_t>(given));
        for (size_t column = 0; column < table.columns; ++column) {
            if (table.at(row, column) < 0 || table.capacities[column] == 0 ||
                likedByRow(row, column) <= now) {
                continue;
            }
            const bool hasRoom = held[column] < table.capacities[column];
            blocking += hasRoom || likedByColumn(column, row) > leastLiked[column] ? 1 : 0;
        }
    }
    return blocking;
}

} // namespace kurator::matching
