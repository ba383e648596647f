#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// The programme's anchor and the roadmap against the calendar: overdue items and checkpoints of the school
// are errors, regional ones are never told (decision 24); a checkpoint ahead on a weekend is a notice.
[[nodiscard]] std::vector<base::Finding> datesChecks(const Scene& scene);

} // namespace kurator::checks
