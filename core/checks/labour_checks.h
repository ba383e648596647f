#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Pairs of two employees whose mentor lacks the papers of ТК РФ ст. 351.8 (an error once the pair works), and
// the reminder that pairs with children at risk are not the mentoring of 120-ФЗ.
[[nodiscard]] std::vector<base::Finding> labourChecks(const Scene& scene);

} // namespace kurator::checks
