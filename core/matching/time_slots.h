#pragma once

#include "matching/time_grid.h"
#include "people/entry.h"

#include <vector>

namespace kurator::matching {

// The grid of a card has a finer afternoon (until 14:00 and until 17:00) than the one that matching compares.
[[nodiscard]] TimeGrid timeGridOf(const std::vector<people::TimeSlot>& slots);

// A proposal for the card, in the order of the week. An afternoon that goes on into an evening and has no
// morning before it («после уроков», «после 15:00») begins at 14:00, any other one at noon.
[[nodiscard]] std::vector<people::TimeSlot> timeSlotsOf(TimeGrid grid);

// The cells that the curator marked, else what the words say.
[[nodiscard]] TimeGrid timeOf(const people::Entry& entry);

} // namespace kurator::matching
