#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Numbers and dates of the register: papers that stand before what they follow from or without it, orders of
// a year under one number, registered ones without a number or a date, dates still to come, and an order on
// monitoring after the last checkpoint.
[[nodiscard]] std::vector<base::Finding> paperDatesChecks(const Scene& scene);

} // namespace kurator::checks
