#pragma once

#include "exchange/facts_json.h"
#include "office/desk.h"

#include <vector>

namespace kurator::office {

// The events as they would be stored; one of the same kind, title and day as a stored one replaces it.
// Refused with office.unknown-person or office.several-persons {name}, and with the first of eventFaults.
[[nodiscard]] base::Result<std::vector<programme::Event>>
statedEvents(Desk& desk, const std::vector<exchange::StatedEvent>& stated);

} // namespace kurator::office
