#include "matching/goal.h"

#include "matching/group_goal.h"
#include "matching/group_table.h"
#include "matching/load_levelling.h"
#include "matching/worst_pair.h"

#include <algorithm>

namespace kurator::matching {

namespace {

void forbidBelow(ScoreTable& table, int threshold)
{
    for (qint32& score : table.scores) {
        if (score < threshold) {
            score = forbiddenCell;
        }
    }
}

// A standing pair outweighs every total.
void raiseStanding(ScoreTable& table, const std::vector<int>& standing)
{
    const auto bonus = static_cast<qint32>(unmatchedCost(table));
    for (size_t row = 0; row < standing.size(); ++row) {
        if (const int column = standing[row]; column != noColumn) {
            qint32& cell = table.scores[row * table.columns + static_cast<size_t>(column)];
            cell += cell < 0 ? 0 : bonus;
        }
    }
}

// One match outweighs all priority, one of priority outweighs everything that adds up below.
std::vector<qint64> leavingByPriority(const ScoreTable& table, const std::vector<bool>& priority)
{
    const qint64 all = unmatchedCost(table);
    const auto first = static_cast<qint64>(std::ranges::count(priority, true));
    std::vector<qint64> costs(table.rows, all * (first + 1));
    for (size_t row = 0; row < priority.size(); ++row) {
        costs[row] += priority[row] ? all : 0;
    }
    return costs;
}

// Every cost of leaving told, because groups are solved on parts of the table.
ScoreTable toldCosts(ScoreTable table)
{
    table.leaveCosts = leaveCosts(table);
    return table;
}

bool isPlain(const Objective& objective)
{
    return objective.goal == Goal::NobodyAlone && objective.standing.empty() && objective.priority.empty();
}

// The table of what adds up.
ScoreTable levelled(ScoreTable table, const Objective& objective)
{
    if (objective.goal == Goal::BestSuited) {
        forbidBelow(table, objective.threshold);
    }
    raiseStanding(table, objective.standing);
    if (objective.goal == Goal::BestSuited) {
        table.leaveCosts.assign(table.rows, highestScore(table));
    } else if (!objective.priority.empty()) {
        table.leaveCosts = leavingByPriority(table, objective.priority);
    }
    return table;
}

std::optional<GoalAnswer> solved(const ScoreTable& table, const std::vector<qint32>& shown,
                                 const Objective& objective, const SolverControl& control)
{
    auto assignment = assign(table, control);
    if (!assignment) {
        return std::nullopt;
    }
    const TightEdges edges(table, shown, *assignment);
    Seats seats(table, assignment->columnOfRow);
    if (!raiseWorstPair(edges, seats, control)) {
        return std::nullopt;
    }
    const std::optional<int> worst = worstPair(edges, seats);
    if (!levelLoads(edges, seats, objective.held, worst.value_or(0), control)) {
        return std::nullopt;
    }
    assignment->columnOfRow = std::move(seats.columnOfRow);
    const bool optimal = verify(table, *assignment) == Certificate::Optimal;
    return GoalAnswer{std::move(*assignment), worst, optimal};
}

} // namespace

std::optional<GoalAnswer> bestFor(const ScoreTable& table, const Objective& objective,
                                  const SolverControl& control)
{
    if (objective.groups) {
        return solvedInGroups(toldCosts(levelled(table, objective)), table.scores, objective, control);
    }
    return isPlain(objective) ? solved(table, table.scores, objective, control)
                              : solved(levelled(table, objective), table.scores, objective, control);
}

Certificate verify(const ScoreTable& table, const Objective& objective, const Assignment& assignment)
{
    return isPlain(objective) ? verify(table, assignment) : verify(levelled(table, objective), assignment);
}

bool fitsGroups(const ScoreTable& table, const Objective& objective)
{
    const ScoreTable told = toldCosts(levelled(table, objective));
    return GroupTable(told, *objective.groups, highestScore(told)).fits();
}

} // namespace kurator::matching
