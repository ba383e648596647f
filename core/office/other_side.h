#pragma once

#include "office/participant_card.h"

#include <optional>

namespace kurator::office {

// The place that the person of an entry has on the other side of the same year, if there is one.
[[nodiscard]] std::optional<base::Id<people::Entry>> otherSideEntry(const Desk& desk,
                                                                    base::Id<people::Entry> entry);

// A new card for the person on the other side of the open programme, with what a pupil or a teacher is there
// too: category, class, position, place, contacts, interests and time. Nothing for an unknown entry, one of
// another year, or a person who stands there already.
[[nodiscard]] std::optional<ParticipantCard> otherSideCard(const Desk& desk, base::Id<people::Entry> entry);

} // namespace kurator::office
