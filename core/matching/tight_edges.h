#pragma once

#include "matching/assignment.h"

#include <vector>

namespace kurator::matching {

// What all answers that cost as little as a proved one have in common: their pairs lie on edges without
// reduced cost, rows cheaper to match than to leave stay matched, and columns with a price stay full. Points
// at the table and at `shown`, the scores that people see in its places.
struct TightEdges
{
    TightEdges(const ScoreTable& ofTable, const std::vector<qint32>& shownScores, const Assignment& proved);

    [[nodiscard]] qint32 score(size_t row, size_t column) const
    {
        return shown[row * table.columns + column];
    }

    const ScoreTable& table;
    const std::vector<qint32>& shown;
    std::vector<bool> mustMatch;  // rows
    std::vector<bool> mustBeFull; // columns
    std::vector<std::vector<qint32>> columnsOfRow;
    std::vector<std::vector<qint32>> rowsOfColumn;
};

} // namespace kurator::matching
