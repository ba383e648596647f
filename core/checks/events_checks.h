#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Meetings and publications against the items of the roadmap that ask for a number of them or for one each
// month or quarter (S001 2.7, 6.7, 7.6), and publications without the address of their page. What has a day
// up to today counts; regional items are left alone (decision 24).
[[nodiscard]] std::vector<base::Finding> eventsChecks(const Scene& scene);

} // namespace kurator::checks
