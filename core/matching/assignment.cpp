#include "matching/assignment.h"

#include <algorithm>
#include <limits>

namespace kurator::matching {

namespace {

constexpr qint64 unreached = std::numeric_limits<qint64>::max();

qint32 highestScoreOf(const ScoreTable& table)
{
    return table.scores.empty() ? 0 : std::max(0, *std::ranges::max_element(table.scores));
}

// Rows enter one by one. Each looks for the cheapest chain of moves that ends at a free place or leaves one
// row of the chain unmatched (Dijkstra over columns with reduced costs).
class PathSolver
{
public:
    explicit PathSolver(const ScoreTable& table)
        : m_table(table), m_highest(highestScoreOf(table)), m_unmatched(unmatchedCost(table)),
          m_rowsOfColumn(table.columns), m_distance(table.columns), m_cameFrom(table.columns),
          m_isScanned(table.columns)
    {
        m_answer.columnOfRow.assign(table.rows, noColumn);
        m_answer.rowPrices.assign(table.rows, 0);
        m_answer.columnPrices.assign(table.columns, 0);
    }

    std::optional<Assignment> solve(const SolverControl& control)
    {
        for (size_t row = 0; row < m_table.rows; ++row) {
            if (control.cancel && control.cancel->load(std::memory_order_relaxed)) {
                return std::nullopt;
            }
            enter(row);
            if (control.progress) {
                control.progress(static_cast<int>(row + 1), static_cast<int>(m_table.rows));
            }
        }
        return std::move(m_answer);
    }

private:
    struct Reached
    {
        size_t row;
        qint64 distance;
    };

    void enter(size_t start)
    {
        std::ranges::fill(m_distance, unreached);
        std::ranges::fill(m_isScanned, char{0});
        m_reached.clear();
        m_scanned.clear();
        m_leaveDistance = unreached;
        reach(start, 0);
        while (true) {
            const std::optional<size_t> column = nearestColumn();
            if (!column || m_leaveDistance <= m_distance[*column]) {
                raisePrices(m_leaveDistance);
                leaveUnmatched(m_leaver);
                return;
            }
            if (hasPlace(*column)) {
                raisePrices(m_distance[*column]);
                moveInto(*column);
                return;
            }
            scan(*column);
        }
    }

    [[nodiscard]] bool hasPlace(size_t column) const
    {
        return static_cast<int>(m_rowsOfColumn[column].size()) < m_table.capacities[column];
    }

    // Of equally near columns a free one first, then the one with the lower number.
    [[nodiscard]] std::optional<size_t> nearestColumn() const
    {
        std::optional<size_t> nearest;
        qint64 distance = unreached;
        bool isFree = false;
        for (size_t column = 0; column < m_table.columns; ++column) {
            if (m_isScanned[column] != 0 || m_distance[column] > distance ||
                m_distance[column] == unreached) {
                continue;
            }
            const bool hasRoom = hasPlace(column);
            if (m_distance[column] < distance || (hasRoom && !isFree)) {
                nearest = column;
                distance = m_distance[column];
                isFree = hasRoom;
            }
        }
        return nearest;
    }

    void scan(size_t column)
    {
        m_isScanned[column] = 1;
        m_scanned.push_back(column);
        for (const size_t row : m_rowsOfColumn[column]) {
            reach(row, m_distance[column]);
        }
    }

    void reach(size_t row, qint64 distance)
    {
        m_reached.push_back({row, distance});
        const qint64 base = distance + m_highest - m_answer.rowPrices[row];
        const qint32* scores = m_table.scores.data() + row * m_table.columns;
        for (size_t column = 0; column < m_table.columns; ++column) {
            if (scores[column] < 0 || m_isScanned[column] != 0) {
                continue;
            }
            const qint64 candidate = base - scores[column] + m_answer.columnPrices[column];
            if (candidate < m_distance[column]) {
                m_distance[column] = candidate;
                m_cameFrom[column] = row;
            }
        }
        const qint64 leave = distance + m_unmatched - m_answer.rowPrices[row];
        if (leave < m_leaveDistance) {
            m_leaveDistance = leave;
            m_leaver = row;
        }
    }

    void raisePrices(qint64 end)
    {
        for (const Reached& reached : m_reached) {
            m_answer.rowPrices[reached.row] += end - reached.distance;
        }
        for (const size_t column : m_scanned) {
            m_answer.columnPrices[column] += end - m_distance[column];
        }
    }

    void leaveUnmatched(size_t row)
    {
        const int column = m_answer.columnOfRow[row];
        if (column == noColumn) {
            return;
        }
        m_answer.columnOfRow[row] = noColumn;
        std::erase(m_rowsOfColumn[static_cast<size_t>(column)], row);
        moveInto(static_cast<size_t>(column));
    }

    // Moves the chain that led to the column one place on, back to the row that entered.
    void moveInto(size_t column)
    {
        while (true) {
            const size_t row = m_cameFrom[column];
            const int before = m_answer.columnOfRow[row];
            m_rowsOfColumn[column].push_back(row);
            m_answer.columnOfRow[row] = static_cast<int>(column);
            if (before == noColumn) {
                return;
            }
            column = static_cast<size_t>(before);
            std::erase(m_rowsOfColumn[column], row);
        }
    }

    const ScoreTable& m_table;
    qint64 m_highest;
    qint64 m_unmatched;
    Assignment m_answer;
    std::vector<std::vector<size_t>> m_rowsOfColumn;
    std::vector<qint64> m_distance;
    std::vector<size_t> m_cameFrom;
    std::vector<char> m_isScanned;
    std::vector<size_t> m_scanned;
    std::vector<Reached> m_reached;
    qint64 m_leaveDistance = unreached;
    size_t m_leaver = 0;
};

bool isAssignment(const ScoreTable& table, const Assignment& assignment)
{
    if (assignment.columnOfRow.size() != table.rows || assignment.rowPrices.size() != table.rows ||
        assignment.columnPrices.size() != table.columns || table.capacities.size() != table.columns ||
        table.scores.size() != table.rows * table.columns) {
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

bool arePricesWithinBounds(const ScoreTable& table, const Assignment& assignment)
{
    const qint64 highest = highestScoreOf(table);
    const qint64 unmatched = unmatchedCost(table);
    if (std::ranges::any_of(assignment.columnPrices, [](qint64 price) { return price < 0; })) {
        return false;
    }
    for (size_t row = 0; row < table.rows; ++row) {
        if (assignment.rowPrices[row] > unmatched) {
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

qint64 unmatchedCost(const ScoreTable& table)
{
    return static_cast<qint64>(table.rows) * highestScoreOf(table) + 1;
}

std::optional<Assignment> assign(const ScoreTable& table, const SolverControl& control)
{
    return PathSolver(table).solve(control);
}

Certificate verify(const ScoreTable& table, const Assignment& assignment)
{
    if (!isAssignment(table, assignment)) {
        return Certificate::NotAnAssignment;
    }
    if (!arePricesWithinBounds(table, assignment)) {
        return Certificate::WrongPrices;
    }
    const qint64 highest = highestScoreOf(table);
    const qint64 unmatched = unmatchedCost(table);
    qint64 cost = 0;
    qint64 bound = 0;
    for (size_t row = 0; row < table.rows; ++row) {
        const int column = assignment.columnOfRow[row];
        cost += column == noColumn ? unmatched : highest - table.at(row, static_cast<size_t>(column));
        bound += assignment.rowPrices[row];
    }
    for (size_t column = 0; column < table.columns; ++column) {
        bound -= assignment.columnPrices[column] * table.capacities[column];
    }
    return cost == bound ? Certificate::Optimal : Certificate::GapLeft;
}

} // namespace kurator::matching
