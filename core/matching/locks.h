#pragma once

#include "base/result.h"
#include "matching/assignment.h"
#include "matching/candidates.h"
#include "matching/goal.h"

#include <optional>
#include <vector>

namespace kurator::matching {

// A pair that the curator holds, by its places in the table.
struct Lock
{
    size_t row = 0;
    size_t column = 0;

    friend bool operator==(const Lock&, const Lock&) = default;
};

// The locks that can be kept; refused as match() says for the first one that cannot. The same lock named
// twice is one.
[[nodiscard]] base::Result<std::vector<Lock>> locksOf(const Candidates& candidates,
                                                      const std::vector<PairWish>& wishes);

struct LockedAssignment
{
    Assignment assignment; // prices are those of the rest
    std::vector<bool> lockedRows;
    bool optimal = false; // the rest is proved best, given the locks
    Gap gap;              // of groups that are not
};

// The locked pairs with their places held, and the best of what is left for the rest; nothing when cancelled.
[[nodiscard]] std::optional<LockedAssignment> assignAround(const std::vector<Lock>& locks,
                                                           const ScoreTable& table, Objective objective,
                                                           const SolverControl& control);

// What match() does with people: the scores filled in, the locks kept, the rest solved for the goal. Refuses
// with the codes of locks and of groups and with match.cancelled.
[[nodiscard]] base::Result<LockedAssignment> solved(Candidates& candidates, const Options& options);

} // namespace kurator::matching
