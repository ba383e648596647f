#pragma once

#include "office/desk.h"
#include "school/lookup.h"

namespace kurator::office {

// The one participant of the open programme with this full name (spelling by base::foldedKey); the first of
// his or her entries. Refused with office.unknown-person or office.several-persons {name}.
[[nodiscard]] base::Result<const people::Entry*>
participantByName(const Desk& desk, const school::Lookup& lookup, const QString& name);

} // namespace kurator::office
