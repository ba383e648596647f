#pragma once

#include "base/id.h"
#include "office/desk.h"
#include "people/entry.h"
#include "people/gate.h"
#include "people/mentor_base.h"
#include "people/person.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::lists {

// One line of «Наставляемые» or «Наставники», ready to be shown, sorted and filtered.
struct ParticipantRow
{
    base::Id<people::Entry> entry;
    base::Id<people::Person> person;
    people::Side side = people::Side::Mentee;
    QString name;
    QString key; // base::foldedKey of all that the curator wrote about the participant and of the partners
    std::optional<people::Age> age;
    std::optional<people::Category> category;
    QString className;
    QString position;
    QString workplace;
    QString subject; // the request of a mentee, the competences of a mentor
    QString interests;
    QString time;
    QStringList forms;                      // codes: of the pairs that go on, else those wished for
    quint64 sources = 0;                    // of a mentee's needs: bits by people::RequestSource
    std::optional<people::MentorBase> base; // of a mentor
    people::MentorStatus status = people::MentorStatus::Candidate;
    int capacity = 0;                                          // of a mentor; 0: not told
    int taken = 0;                                             // places taken in pairs that go on
    people::ConsentState consent = people::ConsentState::None; // to processing (D15), today
    QStringList partners; // full names of the other side in pairs that go on, in name order
    std::vector<base::Id<people::Entry>> partnerEntries; // whose names those are, in any order
    std::vector<people::RestrictedKind> restricted;
    bool nameConfirmed = false; // the name declines for certain, or its bearer has told how
    bool archived = false;      // finished today or earlier

    friend bool operator==(const ParticipantRow&, const ParticipantRow&) = default;
};

// The participants of one side of the open programme today, in name order (ё as е, whatever the locale).
[[nodiscard]] std::vector<ParticipantRow> participantRows(const office::Desk& desk, people::Side side,
                                                          bool withArchived);

} // namespace kurator::lists
