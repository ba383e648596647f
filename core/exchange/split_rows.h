#pragma once

#include "exchange/table.h"

#include <cstddef>
#include <map>

namespace kurator::exchange {

// A sheet in which a row for each person stands where one row named several. The first person keeps the row,
// the others follow below the last one, so that no row changes its number.
struct SplitSheet
{
    Sheet sheet;
    std::map<int, int> origins; // of an added row, its row in the file; both from 1

    // The row of the file that a row comes from.
    [[nodiscard]] int rowInFile(int row) const
    {
        const auto found = origins.find(row);
        return found == origins.end() ? row : found->second;
    }
};

// `rows` (from 1) tell the column (from 0) that names several people. Another cell with as many parts, apart
// by line breaks or semicolons, is shared out in the same order; the rest is repeated.
[[nodiscard]] SplitSheet withSplitRows(const Sheet& sheet, const std::map<int, std::size_t>& rows);

} // namespace kurator::exchange
