#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// What the bases of mentees and mentors lack or hold doubtful: sex, forms of a name, birth dates, ages
// outside the forms (warnings only), capacity, the certificate of outside mentors, and persons who may stand
// in the base twice.
[[nodiscard]] std::vector<base::Finding> basesChecks(const Scene& scene);

} // namespace kurator::checks
