#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <vector>

namespace kurator::checks {

// How pairs come about and go on: mentees without one once the registry is approved, pairs that begin before
// their order, with a mentor who was not trained where the programme asks for it (decision 36), without a
// goal or a planning meeting after 14 days, with nobody left in them, with a mentee who has finished, or of
// low compatibility after the trial meeting (S001 5.3).
[[nodiscard]] std::vector<base::Finding> pairCourseChecks(const Scene& scene);

} // namespace kurator::checks
