#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Consents that are missing, incomplete, running out or withdrawn, birthdays that change who signs, and
// minors without a representative. Codes are those of people::obstacles where the gate would refuse; an error
// only for someone in a working pair, because a base in the making is unfinished.
[[nodiscard]] std::vector<base::Finding> consentsChecks(const Scene& scene);

} // namespace kurator::checks
