#pragma once

#include "matching/candidates.h"

#include <vector>

namespace kurator::matching {

// Those without a mentor in the order of the candidates, each with why, the nearest reason first: who would
// fit but is taken (and by whom), who would fit but has no group, or what stands in the mentee's own way, and
// how many mentors each rule keeps away.
[[nodiscard]] std::vector<Unmatched> explainUnmatched(const Candidates& candidates,
                                                      const Assignment& assignment, const Options& options);

} // namespace kurator::matching
