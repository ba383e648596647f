#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Numbers the yearly report cannot do without: denominators with their date and source, and plan values
// (decision 23). Notices, denominators become warnings in the last month of the programme.
[[nodiscard]] std::vector<base::Finding> figuresChecks(const Scene& scene);

} // namespace kurator::checks
