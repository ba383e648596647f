#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Words of a special category (health: 152-ФЗ ст. 10) or of another restricted one (decision 9) in texts that
// are shown, printed and exported: what mentees ask for and the goals of their pairs. The finding does not
// repeat them.
[[nodiscard]] std::vector<base::Finding> publicTextsChecks(const Scene& scene);

} // namespace kurator::checks
