#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Agreements with partner organisations that are over, or are not there at all, while mentors from there are
// in pairs.
[[nodiscard]] std::vector<base::Finding> partnersChecks(const Scene& scene);

} // namespace kurator::checks
