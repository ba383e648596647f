#include "matching/assignment.h"

#include "matching/path_solver.h"

#include <algorithm>

namespace kurator::matching {

namespace {

// Narrow costs are twice as quick; distances are below three times the dearest cost.
bool fitsNarrowCosts(const ScoreTable& table)
{
    const std::vector<qint64> costs = leaveCosts(table);
    const qint64 dearest = costs.empty() ? 0 : *std::ranges::max_element(costs);
    return dearest + highestScore(table) < CostLimits<qint32>::dearest;
}

} // namespace

qint32 highestScore(const ScoreTable& table)
{
    return table.scores.empty() ? 0 : std::max(0, *std::ranges::max_element(table.scores));
}

qint64 unmatchedCost(const ScoreTable& table)
{
    return static_cast<qint64>(table.rows) * highestScore(table) + 1;
}

std::vector<qint64> leaveCosts(const ScoreTable& table)
{
    return table.leaveCosts.empty() ? std::vector(table.rows, unmatchedCost(table)) : table.leaveCosts;
}

std::optional<Assignment> assign(const ScoreTable& table, const SolverControl& control)
{
    return fitsNarrowCosts(table) ? PathSolver<qint32>(table, control).solve()
                                  : PathSolver<qint64>(table, control).solve();
}

} // namespace kurator::matching
