#pragma once

#include "office/desk.h"

#include <vector>

namespace kurator::office {

// A pile of signed papers put into the base at once: who, which paper, when, signed by whom.
struct ConsentMark
{
    people::ConsentPurpose purpose = people::ConsentPurpose::Processing;
    QDate signedOn;
    std::vector<people::SignerRole> signers; // empty: whoever must sign at the person's age
    std::vector<base::Id<people::Person>> persons;
    // Of a consent to distribution: what the signer allowed, forbade or bound to a condition.
    QStringList data = {};
    std::vector<people::DatumLimit> limits = {};
};

// Marks the papers as signed, as one undoable step; a paper of the same purpose and day is not doubled.
// Returns how many were marked. Refused with office.consent-future {date}, or consent.no-condition {datum}
// where a condition has no words.
[[nodiscard]] base::Result<qsizetype> markConsents(Desk& desk, const ConsentMark& mark);

} // namespace kurator::office
