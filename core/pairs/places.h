#pragma once

#include "pairs/pair.h"

#include <QDate>

#include <vector>

namespace kurator::pairs {

// Proposed, active or suspended: a pair that still holds its mentor's places.
[[nodiscard]] bool isGoingOn(const Pair& pair);

// A proposal of one mentee that no order names yet: matching may still move it.
[[nodiscard]] bool isLoose(const Pair& pair);

// Who is in the pair on a day or will join it later, in the order of its members; nobody when it does not go
// on.
[[nodiscard]] std::vector<base::Id<people::Entry>> menteesHeld(const Pair& pair, const QDate& day);

} // namespace kurator::pairs
