#pragma once

#include "people/gate.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::people {

// The catalogue's code of the paper of a purpose: «D15».
[[nodiscard]] QString paperKind(ConsentPurpose purpose);

// The last day on which the paper holds: its own term, else the programme's end (decision 10); nothing
// when neither is told.
[[nodiscard]] std::optional<QDate> lastDayOf(const Consent& consent, const base::Period& programme);

// The earliest withdrawal that ends this paper: its own, or that of a later paper of the same purpose,
// because who withdraws does not mean to leave an older copy in force. Consents to distribution each stand
// alone: they name their own data (152-ФЗ ст. 10.1).
[[nodiscard]] std::optional<QDate> withdrawalOf(const Consent& consent, const GateFacts& facts);

// What keeps one paper from counting on `facts.day`, in the codes of `obstacles`; empty means that it counts.
// Signers are judged by the age on the day of signing (decision 11):
//   under 14: a representative; 14–17: both, where the school says so (weight Model: practice, not law), else
//   either; from 18: the person.
// With the year of birth alone both possible ages are asked and what either of them needs is needed. With no
// age at all an adult by category signs alone, and for anyone else a representative is needed and enough.
[[nodiscard]] std::vector<Obstacle> faultsOf(const Consent& consent, const GateFacts& facts);

// Whose signatures a consent carries.
enum class ConsentSigners
{
    Representative,
    Both,
    Self
};

// Whom to ask to sign on `facts.day`: every signature that any possible age may need, because one too many
// does no harm. Without an age an adult by category signs alone, for anyone else a representative does.
[[nodiscard]] ConsentSigners signersToAsk(const GateFacts& facts);

// Only the signers that are missing, of a paper that was signed.
[[nodiscard]] std::vector<Obstacle> missingSigners(const Consent& consent, const GateFacts& facts);

} // namespace kurator::people
