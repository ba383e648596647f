#include "matching/tight_edges.h"

namespace kurator::matching {

TightEdges::TightEdges(const ScoreTable& ofTable, const std::vector<qint32>& shownScores,
                       const Assignment& proved)
    : table(ofTable), shown(shownScores), mustMatch(table.rows), mustBeFull(table.columns),
      columnsOfRow(table.rows), rowsOfColumn(table.columns)
{
    const qint64 highest = highestScore(table);
    const std::vector<qint64> leaving = leaveCosts(table);
    for (size_t column = 0; column < table.columns; ++column) {
        mustBeFull[column] = proved.columnPrices[column] > 0;
    }
    for (size_t row = 0; row < table.rows; ++row) {
        const qint64 price = proved.rowPrices[row];
        mustMatch[row] = price < leaving[row];
        for (size_t column = 0; column < table.columns; ++column) {
            const qint32 cell = table.at(row, column);
            if (cell >= 0 && price - proved.columnPrices[column] == highest - cell) {
                columnsOfRow[row].push_back(static_cast<qint32>(column));
                rowsOfColumn[column].push_back(static_cast<qint32>(row));
            }
        }
    }
}

} // namespace kurator::matching
