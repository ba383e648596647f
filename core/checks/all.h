#pragma once

#include "base/finding.h"
#include "checks/check_facts.h"
#include "school/lookup.h"
#include "school/snapshot.h"

#include <vector>

namespace kurator::checks {

// Every finding of the open programme: errors first, then by stage, then by the subject's name. The same base
// on the same day gives the same list.
[[nodiscard]] std::vector<base::Finding> all(const school::Snapshot& snapshot, const school::Lookup& lookup,
                                             const CheckFacts& facts);

} // namespace kurator::checks
