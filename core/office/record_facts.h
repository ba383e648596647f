#pragma once

#include "exchange/facts_json.h"
#include "office/desk.h"

namespace kurator::office {

struct RecordedFacts
{
    qsizetype denominators = 0;
    qsizetype planValues = 0;
    qsizetype items = 0;
    qsizetype settings = 0;
    qsizetype consents = 0;
    qsizetype events = 0;
};

// Stores what the curator stated, replacing what was stated of the same thing before; one undoable step.
// Refused with office.unknown-indicator {indicator} or office.unknown-item {number} of the profile, with the
// first of markFaults, and as checkPairsBy, participantByName, markConsents and statedEvents refuse. Consents
// are steps of their own, one a pile.
[[nodiscard]] base::Result<RecordedFacts> recordFacts(Desk& desk, const exchange::StatedFacts& facts);

} // namespace kurator::office
