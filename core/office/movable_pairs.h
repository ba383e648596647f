#pragma once

#include "office/propose_pairs.h"

#include <QSet>

#include <vector>

namespace kurator::office {

// Pairs that a wish to match anew may still move: proposed, of one mentee, in no order, and either not begun
// (no meeting, no sheet of the trial meeting) or of low compatibility after it (S001 5.3). Of the form of the
// wish, with nobody whom the wish leaves out. None where the wish does not ask for it.
[[nodiscard]] std::vector<const pairs::Pair*> movablePairs(const Desk& desk, const MatchWish& wish);
[[nodiscard]] bool isMovable(const Desk& desk, const pairs::Pair& pair);

[[nodiscard]] QSet<QUuid> idsOf(const std::vector<const pairs::Pair*>& pairs);

} // namespace kurator::office
