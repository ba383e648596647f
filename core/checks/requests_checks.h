#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// Requests about personal data that wait for an answer, by kind and with their term: an error once it is
// over, a warning in its last three days. `request.change-pair`: a pair that goes on although the consent of
// someone in it has ended.
[[nodiscard]] std::vector<base::Finding> requestsChecks(const Scene& scene);

} // namespace kurator::checks
