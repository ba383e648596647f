#include "matching/score_cells.h"

#include <algorithm>

namespace kurator::matching {

namespace {

constexpr size_t fewIsOneIn = 3; // fewer permitted cells than one in so many are gathered

// Without branches and with arrays apart, so that compilers do several columns at once.
template <class Cost>
void relaxWhole(const qint32* __restrict scores, size_t columns, Cost base, qint32 row,
                const Cost* __restrict pull, Cost* __restrict distances, qint32* __restrict cameFrom)
{
    for (size_t column = 0; column < columns; ++column) {
        const Cost distance = base - scores[column] + pull[column];
        const bool nearer = (scores[column] >= 0) & (distance < distances[column]);
        distances[column] = nearer ? distance : distances[column];
        cameFrom[column] = nearer ? row : cameFrom[column];
    }
}

} // namespace

ScoreCells::ScoreCells(const ScoreTable& table) : m_table(table)
{
    const auto isPermitted = [](qint32 score) { return score >= 0; };
    const auto permitted = static_cast<size_t>(std::ranges::count_if(table.scores, isPermitted));
    if (permitted * fewIsOneIn >= table.scores.size()) {
        return;
    }
    m_starts.reserve(table.rows + 1);
    m_cells.reserve(permitted);
    for (size_t row = 0; row < table.rows; ++row) {
        m_starts.push_back(m_cells.size());
        for (size_t column = 0; column < table.columns; ++column) {
            if (isPermitted(table.at(row, column))) {
                m_cells.push_back({static_cast<qint32>(column), table.at(row, column)});
            }
        }
    }
    m_starts.push_back(m_cells.size());
}

template <class Cost>
void ScoreCells::relax(size_t row, Cost base, std::span<const Cost> pull, std::span<Cost> distances,
                       std::span<qint32> cameFrom) const
{
    const auto from = static_cast<qint32>(row);
    if (m_starts.empty()) {
        relaxWhole(m_table.scores.data() + row * m_table.columns, m_table.columns, base, from, pull.data(),
                   distances.data(), cameFrom.data());
        return;
    }
    for (size_t at = m_starts[row]; at < m_starts[row + 1]; ++at) {
        const auto column = static_cast<size_t>(m_cells[at].column);
        const Cost distance = base - m_cells[at].score + pull[column];
        if (distance < distances[column]) {
            distances[column] = distance;
            cameFrom[column] = from;
        }
    }
}

template <class Cost>
Cost leastOf(std::span<const Cost> distances, Cost otherwise)
{
    Cost least = otherwise;
    for (const Cost distance : distances) {
        least = distance < least ? distance : least;
    }
    return least;
}

template void ScoreCells::relax(size_t, qint32, std::span<const qint32>, std::span<qint32>,
                                std::span<qint32>) const;
template void ScoreCells::relax(size_t, qint64, std::span<const qint64>, std::span<qint64>,
                                std::span<qint32>) const;
template qint32 leastOf(std::span<const qint32>, qint32);
template qint64 leastOf(std::span<const qint64>, qint64);

} // namespace kurator::matching
