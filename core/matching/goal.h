#pragma once

#include "matching/assignment.h"
#include "matching/groups.h"

#include <optional>
#include <vector>

namespace kurator::matching {

// What the curator wants most.
enum class Goal
{
    // The most matches; among those the most of priority; then the least disturbance of standing pairs, the
    // best total, the best worst pair, even loads.
    NobodyAlone,
    // No pair below the threshold; the least disturbance, the best total, the best worst pair, even loads.
    BestSuited
};

struct Objective
{
    Goal goal = Goal::NobodyAlone;
    int threshold = 0;                  // of BestSuited: the lowest score of a pair
    std::vector<bool> priority{};       // of each row; empty: nobody
    std::vector<int> standing{};        // the column each row has now, noColumn: none; empty: nobody stands
    std::vector<int> held{};            // how many each column holds beside these rows; empty: none
    std::optional<GroupRules> groups{}; // the rows of a column are a group
};

// How much better what adds up could be at most.
struct Gap
{
    int matches = 0;
    qint64 points = 0; // with as many matches

    friend bool operator==(const Gap&, const Gap&) = default;
};

struct GoalAnswer
{
    Assignment assignment;
    std::optional<int> worst; // the lowest score; nothing without pairs
    bool optimal = false;     // the certificate of what adds up was checked; of groups: every branch was
    Gap gap{};                // of groups that are not proved best
};

// Scores times rows stay below 2^30. Solved in stages: what adds up (matches, priority, standing pairs,
// total) by assign(), the rest among the answers that cost the same, on the edges without reduced cost,
// because a worst pair does not add up. Groups are sought by branch and bound (group_search.h), the worst
// pair by seeking again without lower scores; their loads are levelled as far as moving one at a time goes.
// Nothing when cancelled. With groups the table has to fit (fitsGroups).
[[nodiscard]] std::optional<GoalAnswer> bestFor(const ScoreTable& table, const Objective& objective,
                                                const SolverControl& control = {});

// Whether whole numbers can hold the levels of this objective with groups.
[[nodiscard]] bool fitsGroups(const ScoreTable& table, const Objective& objective);

// Whether the answer is one of the best in what adds up, checked without the solver. Not for groups.
[[nodiscard]] Certificate verify(const ScoreTable& table, const Objective& objective,
                                 const Assignment& assignment);

} // namespace kurator::matching
