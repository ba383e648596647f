#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// The year itself: its dates against each other and against the order that starts it, the goal of the
// programme (S001 1.2), stages and items of the roadmap that hold nothing or nobody, dates planned before the
// order that creates them, and school holidays once pairs work.
[[nodiscard]] std::vector<base::Finding> yearChecks(const Scene& scene);

} // namespace kurator::checks
