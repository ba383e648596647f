#pragma once

#include "office/desk.h"
#include "pairs/pair.h"

#include <vector>

namespace kurator::office {

// What has to be stored for proposed pairs to go: their meetings and sheets of the trial meeting go with
// them; what the sheets said against the pair stays as opinions, so that nobody is proposed the same partner
// again. Removals stand in the order in which they must be done.
[[nodiscard]] school::Changes removalOf(Desk& desk, const std::vector<pairs::Pair>& pairs);

} // namespace kurator::office
