#pragma once

#include "matching/assignment.h"

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
    int threshold = 0;            // of BestSuited: the lowest score of a pair
    std::vector<bool> priority{}; // of each row; empty: nobody
    std::vector<int> standing{};  // the column each row has now, noColumn: none; empty: nobody stands
    std::vector<int> held{};      // how many each column holds beside these rows; empty: none
};

struct GoalAnswer
{
    Assignment assignment;
    std::optional<int> worst; // the lowest score; nothing without pairs
    bool optimal = false;     // the certificate of what adds up was checked
};

// Scores times rows stay below 2^30. Solved in stages: what adds up (matches, priority, standing pairs,
// total) by assign(), the rest among the answers that cost the same, on the edges without reduced cost,
// because a worst pair does not add up. Nothing when cancelled.
[[nodiscard]] std::optional<GoalAnswer> bestFor(const ScoreTable& table, const Objective& objective,
                                                const SolverControl& control = {});

// Whether the answer is one of the best in what adds up, checked without the solver.
[[nodiscard]] Certificate verify(const ScoreTable& table, const Objective& objective,
                                 const Assignment& assignment);

} // namespace kurator::matching
