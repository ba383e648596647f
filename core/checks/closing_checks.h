#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// What the end of the year leaves open: a programme without a result, pairs that ended without an outcome or
// go on after the order on completion, mentees who finished without a result or a link to their case (columns
// of МР-42/02), no case at all (S001 7.5), and mentees whom several forms count (decision 22).
[[nodiscard]] std::vector<base::Finding> closingChecks(const Scene& scene);

} // namespace kurator::checks
