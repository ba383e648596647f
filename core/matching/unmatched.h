#pragma once

#include "matching/candidates.h"

#include <vector>

namespace kurator::matching {

// Those without a mentor, where no pair below the lowest score is made, in the order of the candidates, each
// with why, the nearest reason first: who would fit but is taken (and by whom), or what stands in the
// mentee's own way, and how many mentors each rule keeps away.
[[nodiscard]] std::vector<Unmatched> explainUnmatched(const Candidates& candidates,
                                                      const Assignment& assignment, int lowest);

} // namespace kurator::matching
