#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Orders of the cycle: the order on introduction (D01), the registry (D27) and the order on pairs (D32),
// whether they exist, follow each other and keep the term of one month after the registry (S001 5.6), whether
// the registry and its order agree, and who signs.
[[nodiscard]] std::vector<base::Finding> papersChecks(const Scene& scene);

} // namespace kurator::checks
