#include "matching/path_solver.h"

#include <algorithm>

namespace kurator::matching {

template <class Cost>
PathSolver<Cost>::PathSolver(const ScoreTable& table, const SolverControl& control)
    : m_table(table), m_control(control), m_cells(table), m_highest(highestScore(table)),
      m_leaveCosts(leaveCosts(table)), m_free(table.capacities), m_rowsOfColumn(table.columns),
      m_isLeft(table.rows, false), m_distances(table.columns), m_pull(table.columns),
      m_cameFrom(table.columns), m_rootOfRow(table.rows), m_isRootDone(table.rows)
{
    m_answer.columnOfRow.assign(table.rows, noColumn);
    m_answer.rowPrices.assign(table.rows, 0);
    m_answer.columnPrices.assign(table.columns, 0);
}

template <class Cost>
std::optional<Assignment> PathSolver<Cost>::solve()
{
    begin();
    while (!m_waiting.empty()) {
        if (!search()) {
            return std::nullopt;
        }
        raisePrices();
        moveChains();
        settle();
    }
    return std::move(m_answer);
}

// Every row takes a free place at its best column; those that find none wait.
template <class Cost>
void PathSolver<Cost>::begin()
{
    for (size_t row = 0; row < m_table.rows; ++row) {
        qint32 best = forbiddenCell;
        size_t free = m_table.columns; // none
        m_cells.forEach(row, [&](size_t column, qint32 score) {
            if (score > best) {
                best = score;
                free = m_table.columns;
            }
            if (score == best && free == m_table.columns && hasPlace(column)) {
                free = column;
            }
        });
        const qint64 cheapest = best < 0 ? m_leaveCosts[row] : m_highest - best;
        m_answer.rowPrices[row] = std::min(m_leaveCosts[row], cheapest);
        if (best < 0 || cheapest > m_leaveCosts[row]) {
            m_isLeft[row] = true;
        } else if (free < m_table.columns) {
            m_answer.columnOfRow[row] = static_cast<int>(free);
            m_rowsOfColumn[free].push_back(row);
            --m_free[free];
        } else {
            m_waiting.push_back(row);
        }
    }
}

template <class Cost>
void PathSolver<Cost>::beginSearch()
{
    std::ranges::fill(m_distances, Limits::unreached);
    std::ranges::transform(m_answer.columnPrices, m_pull.begin(),
                           [](qint64 price) { return static_cast<Cost>(price); });
    m_reached.clear();
    m_closed.clear();
    m_ends.clear();
    m_leavers.clear();
    m_leaveDistance = Limits::unreached;
    m_end = Limits::unreached;
    m_rootsLeft = m_waiting.size();
    for (const size_t row : m_waiting) {
        m_isRootDone[row] = false;
        reach(row, 0, row);
    }
}

// False when cancelled.
template <class Cost>
bool PathSolver<Cost>::search()
{
    beginSearch();
    while (true) {
        if (m_control.isCancelled()) {
            return false;
        }
        const Cost distance = leastOf(std::span<const Cost>(m_distances), Limits::unreached);
        if (m_leaveDistance < distance || distance == Limits::unreached || distance > m_end) {
            m_end = std::min(m_end, m_leaveDistance);
            return true;
        }
        takeFreePlaces(distance);
        if (m_end == distance) {
            return true;
        }
        growOver(distance);
    }
}

template <class Cost>
std::vector<size_t> PathSolver<Cost>::columnsAt(Cost distance, bool withPlace) const
{
    std::vector<size_t> columns;
    for (size_t column = 0; column < m_table.columns; ++column) {
        if (m_distances[column] == distance && hasPlace(column) == withPlace) {
            columns.push_back(column);
        }
    }
    return columns;
}

// Trees that touch a free place are done. A column that keeps a free place afterwards must keep its price of
// nothing, so the search goes no further.
template <class Cost>
void PathSolver<Cost>::takeFreePlaces(Cost distance)
{
    const std::vector<size_t> columns = columnsAt(distance, true);
    for (const size_t column : columns) {
        const size_t root = m_rootOfRow[static_cast<size_t>(m_cameFrom[column])];
        if (!m_isRootDone[root]) {
            m_isRootDone[root] = true;
            --m_rootsLeft;
            m_ends.push_back(column);
            if (m_free[column] == 1) {
                continue;
            }
        }
        m_end = distance;
    }
    if (m_rootsLeft == 0) {
        m_end = distance;
    }
    if (m_end == distance) {
        return;
    }
    for (const size_t column : columns) {
        close(column, distance);
    }
}

template <class Cost>
void PathSolver<Cost>::growOver(Cost distance)
{
    for (const size_t column : columnsAt(distance, false)) {
        close(column, distance);
    }
}

// The rows of the column are reached too: their trees grow on.
template <class Cost>
void PathSolver<Cost>::close(size_t column, Cost distance)
{
    const size_t root = m_rootOfRow[static_cast<size_t>(m_cameFrom[column])];
    m_distances[column] = Limits::unreached;
    m_pull[column] = Limits::closed;
    m_closed.push_back({column, distance});
    for (const size_t row : m_rowsOfColumn[column]) {
        reach(row, distance, root);
    }
}

template <class Cost>
void PathSolver<Cost>::reach(size_t row, Cost distance, size_t root)
{
    m_reached.push_back({row, distance});
    m_rootOfRow[row] = root;
    const qint64 spent = m_answer.rowPrices[row];
    m_cells.relax(row, static_cast<Cost>(distance + m_highest - spent), std::span<const Cost>(m_pull),
                  std::span<Cost>(m_distances), std::span<qint32>(m_cameFrom));
    const Cost leave = static_cast<Cost>(distance + m_leaveCosts[row] - spent);
    if (leave < m_leaveDistance) {
        m_leaveDistance = leave;
        m_leavers.clear();
    }
    if (leave == m_leaveDistance) {
        m_leavers.push_back(row);
    }
}

template <class Cost>
void PathSolver<Cost>::raisePrices()
{
    for (const At& reached : m_reached) {
        m_answer.rowPrices[reached.place] += m_end - reached.distance;
    }
    for (const At& closed : m_closed) {
        m_answer.columnPrices[closed.place] += m_end - closed.distance;
    }
}

template <class Cost>
void PathSolver<Cost>::moveChains()
{
    for (const size_t column : m_ends) {
        --m_free[column];
        moveInto(column);
    }
    if (m_leaveDistance != m_end) {
        return;
    }
    for (const size_t row : m_leavers) {
        if (const size_t root = m_rootOfRow[row]; !m_isRootDone[root]) {
            m_isRootDone[root] = true;
            leaveUnmatched(row);
        }
    }
}

template <class Cost>
void PathSolver<Cost>::leaveUnmatched(size_t row)
{
    m_isLeft[row] = true;
    const int column = std::exchange(m_answer.columnOfRow[row], noColumn);
    if (column != noColumn) {
        std::erase(m_rowsOfColumn[static_cast<size_t>(column)], row);
        moveInto(static_cast<size_t>(column));
    }
}

// Moves the chain that led to the column one place on, back to the row that waited.
template <class Cost>
void PathSolver<Cost>::moveInto(size_t column)
{
    while (true) {
        const auto row = static_cast<size_t>(m_cameFrom[column]);
        const int before = std::exchange(m_answer.columnOfRow[row], static_cast<int>(column));
        m_rowsOfColumn[column].push_back(row);
        if (before == noColumn) {
            return;
        }
        column = static_cast<size_t>(before);
        std::erase(m_rowsOfColumn[column], row);
    }
}

template <class Cost>
void PathSolver<Cost>::settle()
{
    std::erase_if(m_waiting,
                  [&](size_t row) { return m_isLeft[row] || m_answer.columnOfRow[row] != noColumn; });
    if (m_control.progress) {
        m_control.progress(static_cast<int>(m_table.rows - m_waiting.size()), static_cast<int>(m_table.rows));
    }
}

template class PathSolver<qint32>;
template class PathSolver<qint64>;

} // namespace kurator::matching
