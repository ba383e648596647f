#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/desk.h"
#include "people/entry.h"
#include "people/interview.h"
#include "people/person.h"
#include "people/portfolio.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::office {

// A representative as the card shows one. A null `adult.id` is somebody new; one of the base may be chosen
// by id.
struct RepresentativeCard
{
    std::optional<base::Id<people::Representation>> id; // none: not stored yet
    people::Person adult;
    people::Relation relation = people::Relation::Parent;
    QString documentOfPower;

    friend bool operator==(const RepresentativeCard&, const RepresentativeCard&) = default;
};

// A participant with all that the card edits. Null ids of the person and the entry mean "not stored yet"; a
// known person with a null entry takes a place on another side or in another year.
struct ParticipantCard
{
    people::Person person;
    people::Entry entry;
    std::vector<RepresentativeCard> representatives;
    std::vector<people::RestrictedKind> restricted;
    people::Portfolio portfolio; // of the person; a null id: not stored
    people::Interview interview; // the newest of the entry; a null id: not stored
    QString statusReason;        // why the status of a mentor changes: for the journal

    friend bool operator==(const ParticipantCard&, const ParticipantCard&) = default;
};

// A new participant of the open programme who joins today.
[[nodiscard]] ParticipantCard blankCard(const Desk& desk, people::Side side);

// As it is stored, representatives in name order; nothing for an unknown entry.
[[nodiscard]] std::optional<ParticipantCard> participantCard(const Desk& desk, base::Id<people::Entry> entry);

// Stores what differs, as one undoable step, or nothing and no step where nothing differs. Phones are stored
// in one form, the sex is told by the patronymic and a new participant's category by the class, position or
// workplace where they are blank; changed names lose their confirmed forms. A representation that is no
// longer in the card is removed, its person stays; so is a portfolio or an interview with nothing in it. An
// interview that now recommends a candidate makes the status «recommended». Refused with the first of
// cardFaults.
[[nodiscard]] base::Result<base::Id<people::Entry>> saveParticipant(Desk& desk, const ParticipantCard& card);

} // namespace kurator::office
