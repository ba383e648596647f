#pragma once

#include "office/desk.h"

namespace kurator::office {

// Remembers that two persons who look alike are different people, as one undoable step; nothing and no step
// where it is known already. Refused with people.unknown-person.
[[nodiscard]] base::Result<void> tellApart(Desk& desk, base::Id<people::Person> one,
                                           base::Id<people::Person> other);

} // namespace kurator::office
