#pragma once

#include "office/desk.h"
#include "office/participant_card.h"
#include "people/entry.h"

#include <QString>

#include <vector>

namespace kurator::office {

// A sentence about a change of status: a code with arguments.
struct StatusNote
{
    QString code;
    base::Arguments arguments;

    friend bool operator==(const StatusNote&, const StatusNote&) = default;
};

// What has to be known before the status of some mentors is changed.
struct StatusNotes
{
    qsizetype changing = 0;           // how many do not have it yet
    std::vector<StatusNote> reasons;  // why a written reason is wanted, one a kind; {names} whom it is about
    std::vector<StatusNote> warnings; // people.status-pairs {name, pairs}: pairs of a leaving one that go on

    friend bool operator==(const StatusNotes&, const StatusNotes&) = default;
};

// Names in name order; entries that are no mentors of the base are left out.
[[nodiscard]] StatusNotes statusNotes(const Desk& desk, const std::vector<base::Id<people::Entry>>& entries,
                                      people::MentorStatus status);

// The same for the status that a mentor's card has now, by what else stands in the card.
[[nodiscard]] StatusNotes statusNotes(const Desk& desk, const ParticipantCard& card);

// Gives the status to all of them as one undoable step; the reason goes into the journal. Returns how many
// changed. Refused with people.status-reason {names} where a reason is wanted and blank.
[[nodiscard]] base::Result<qsizetype> setMentorStatus(Desk& desk,
                                                      const std::vector<base::Id<people::Entry>>& entries,
                                                      people::MentorStatus status, const QString& reason);

// The mentees of pairs that go on, in name order; empty when there are none.
[[nodiscard]] QString pairsGoingOn(const Desk& desk, base::Id<people::Entry> mentor);

// What the journal says of one mentor's new status; a blank reason is left out.
[[nodiscard]] school::Step statusStep(const QString& name, people::MentorStatus status,
                                      const QString& reason);

} // namespace kurator::office
