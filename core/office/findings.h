#pragma once

#include "base/finding.h"
#include "office/desk.h"

#include <vector>

namespace kurator::office {

// Everything the program noticed in the open programme today: the checks over the base, then what the
// profile's source leaves contradictory. Errors first. What the curator accepted is left out as long as its
// facts are the same.
[[nodiscard]] std::vector<base::Finding> findings(const Desk& desk);

// The same with what was accepted.
[[nodiscard]] std::vector<base::Finding> findingsWithAccepted(const Desk& desk);

} // namespace kurator::office
