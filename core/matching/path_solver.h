#pragma once

#include "matching/assignment.h"
#include "matching/score_cells.h"

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace kurator::matching {

// What a whole number of costs can hold: a cost of leaving and the highest score together stay below
// `dearest`, so that no distance reaches `unreached`, and one over a closed column lies above it.
template <class Cost>
struct CostLimits
{
    static constexpr Cost dearest = Cost(1) << (std::numeric_limits<Cost>::digits - 3);
    static constexpr Cost unreached = dearest * 2;
    static constexpr Cost closed = dearest * 4;
};

// Trees grow from all unmatched rows at once, by the least cost (Dijkstra over columns with reduced costs).
// Each search ends where waiting longer would break a price: every tree that has found a free place by then
// moves its chain of rows one place on, and prices rise by what the search has cost. A chain may also end by
// leaving one of its rows unmatched.
template <class Cost>
class PathSolver
{
public:
    PathSolver(const ScoreTable& table, const SolverControl& control);

    // Nothing when cancelled.
    [[nodiscard]] std::optional<Assignment> solve();

private:
    using Limits = CostLimits<Cost>;

    struct At // a row or a column and its distance
    {
        size_t place;
        Cost distance;
    };

    void begin();
    void beginSearch();
    [[nodiscard]] bool search();
    void takeFreePlaces(Cost distance);
    void growOver(Cost distance);
    void reach(size_t row, Cost distance, size_t root);
    void close(size_t column, Cost distance);
    void raisePrices();
    void moveChains();
    void leaveUnmatched(size_t row);
    void moveInto(size_t column);
    void settle();
    [[nodiscard]] bool hasPlace(size_t column) const { return m_free[column] > 0; }
    [[nodiscard]] std::vector<size_t> columnsAt(Cost distance, bool withPlace) const;

    const ScoreTable& m_table;
    const SolverControl& m_control;
    ScoreCells m_cells;
    qint64 m_highest;
    std::vector<qint64> m_leaveCosts;
    Assignment m_answer;
    std::vector<int> m_free; // places of each column
    std::vector<std::vector<size_t>> m_rowsOfColumn;
    std::vector<size_t> m_waiting; // rows that are neither matched nor left
    std::vector<bool> m_isLeft;

    // Of one search.
    std::vector<Cost> m_distances;
    std::vector<Cost> m_pull; // prices of open columns
    std::vector<qint32> m_cameFrom;
    std::vector<size_t> m_rootOfRow;
    std::vector<bool> m_isRootDone;
    std::vector<At> m_reached;
    std::vector<At> m_closed;
    std::vector<size_t> m_ends; // columns where chains end
    std::vector<size_t> m_leavers;
    Cost m_leaveDistance = Limits::unreached;
    Cost m_end = Limits::unreached;
    size_t m_rootsLeft = 0;
};

} // namespace kurator::matching
