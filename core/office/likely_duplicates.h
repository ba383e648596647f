#pragma once

#include "base/id.h"
#include "office/participant_card.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::office {

// Somebody in the base who may be the person of a card that is being filled in.
struct LikelyDuplicate
{
    base::Id<people::Person> person;
    std::optional<base::Id<people::Entry>> entry; // in the open programme, on the card's side if there
    QString name;
    std::optional<QDate> birthDate;
    QString className;

    friend bool operator==(const LikelyDuplicate&, const LikelyDuplicate&) = default;
};

// Others with the same full name, or the same surname, given name and date of birth; two known dates of birth
// that differ tell namesakes apart (decision 1), and so do a family tie and the curator. In name order;
// nobody while surname or given name is blank.
[[nodiscard]] std::vector<LikelyDuplicate> likelyDuplicates(const Desk& desk, const ParticipantCard& card);

} // namespace kurator::office
