#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Pairs against the rules of the model: own child, a second mentor, capacity, the registry; against their
// papers and terms; and pairs that do not meet (S001 6.4: at least once in 14 days). A rule that was set
// aside with a reason is not told again.
[[nodiscard]] std::vector<base::Finding> pairsChecks(const Scene& scene);

} // namespace kurator::checks
