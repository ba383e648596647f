#pragma once

#include "people/entry.h"
#include "people/interview.h"

#include <QString>

namespace kurator::people {

// Why a step on the ladder candidate – recommended – in the registry – trained wants a written reason, as the
// code of a sentence; empty when the step follows by itself. A recommendation follows from an interview that
// gave one, training from the registry; the registry is approved by an order (D27), so by hand it wants a
// word, and so does every step back, aside or over a rung. `interview` may be nullptr.
[[nodiscard]] QString statusReasonWanted(MentorStatus from, MentorStatus to, const Interview* interview);

// The next rung of the ladder; from its top and for those who have left, the registry.
[[nodiscard]] MentorStatus nextStatus(MentorStatus status);

// In the registry, trained since or not.
[[nodiscard]] bool isInRegistry(MentorStatus status);
// Suspended or excluded: no new pairs.
[[nodiscard]] bool hasLeft(MentorStatus status);

} // namespace kurator::people
