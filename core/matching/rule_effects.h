#pragma once

#include "matching/match.h"

#include <array>
#include <optional>

namespace kurator::matching {

// For each rule, how many pairs of a mentee and a mentor hang on it alone: forbidden while it stands and
// permitted without it, the other rules being as the waivers for everybody leave them. Locks, bans and
// waivers for single people do not matter. Nothing when cancelled.
[[nodiscard]] std::optional<std::array<int, ruleCount>> pairsHeldByRule(const Inputs& inputs,
                                                                        const Options& options);

} // namespace kurator::matching
