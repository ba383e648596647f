#pragma once

#include "matching/assignment.h"

#include <span>
#include <vector>

namespace kurator::matching {

// The permitted cells of a table row by row: as they stand where most are permitted, gathered where few are,
// so that a search looks at no forbidden one twice. Points into the table, which must outlive it.
class ScoreCells
{
public:
    explicit ScoreCells(const ScoreTable& table);

    // Lowers the distance of every column that is nearer by way of `row`: base − score + pull.
    template <class Cost>
    void relax(size_t row, Cost base, std::span<const Cost> pull, std::span<Cost> distances,
               std::span<qint32> cameFrom) const;

    // Calls visit(column, score) for each permitted cell of the row, by column.
    template <class Visit>
    void forEach(size_t row, const Visit& visit) const
    {
        if (m_starts.empty()) {
            for (size_t column = 0; column < m_table.columns; ++column) {
                if (const qint32 score = m_table.at(row, column); score >= 0) {
                    visit(column, score);
                }
            }
            return;
        }
        for (size_t at = m_starts[row]; at < m_starts[row + 1]; ++at) {
            visit(static_cast<size_t>(m_cells[at].column), m_cells[at].score);
        }
    }

private:
    struct Cell
    {
        qint32 column;
        qint32 score;
    };

    const ScoreTable& m_table;
    std::vector<size_t> m_starts; // empty: the table as it stands
    std::vector<Cell> m_cells;
};

// The least of the distances; `otherwise` where there are none.
template <class Cost>
[[nodiscard]] Cost leastOf(std::span<const Cost> distances, Cost otherwise);

} // namespace kurator::matching
