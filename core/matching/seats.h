#pragma once

#include "matching/assignment.h"

#include <vector>

namespace kurator::matching {

inline constexpr int nobody = -1; // in a list of rows

// Who sits where, by rows and by columns, with the places still free.
struct Seats
{
    Seats(const ScoreTable& table, const std::vector<int>& columnOfRow);

    void put(size_t row, size_t column);
    void takeOut(size_t row);
    // Moves every row of a chain: the one that came to `column`, then the one that came to where it was
    // before. True where it began with an unmatched row.
    bool moveChain(size_t column, const std::vector<int>& cameFrom);

    std::vector<int> columnOfRow;
    std::vector<std::vector<size_t>> rowsOfColumn;
    std::vector<int> free;
};

} // namespace kurator::matching
