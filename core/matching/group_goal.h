#pragma once

#include "matching/goal.h"

namespace kurator::matching {

// bestFor() with groups: `table` is that of what adds up, its leaveCosts told, `shown` the scores that people
// see. Nothing when cancelled.
[[nodiscard]] std::optional<GoalAnswer> solvedInGroups(const ScoreTable& table,
                                                       const std::vector<qint32>& shown,
                                                       const Objective& objective,
                                                       const SolverControl& control);

} // namespace kurator::matching
