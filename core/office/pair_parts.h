#pragma once

#include "base/arguments.h"
#include "office/desk.h"
#include "pairs/pair.h"

namespace kurator::office {

// Refused with pairs.unknown-pair.
[[nodiscard]] base::Result<const pairs::Pair*> knownPair(const Desk& desk, base::Id<pairs::Pair> id);

// Full names for messages and the journal: {mentor}, {mentees}; with a day also {date}.
[[nodiscard]] base::Arguments pairArguments(const Desk& desk, const pairs::Pair& pair);
[[nodiscard]] base::Arguments pairArguments(const Desk& desk, const pairs::Pair& pair, const QDate& day);

// Refused with pairs.dates-order {start, end} and, where it does not touch the programme,
// pairs.outside-programme {start, end}, which are those of the programme.
[[nodiscard]] base::Result<void> checkPairPeriod(const Desk& desk, const base::Period& period);

} // namespace kurator::office
