#pragma once

#include "matching/hard_rules.h"
#include "office/desk.h"
#include "school/lookup.h"

#include <QHash>

namespace kurator::office {

// The people of the open programme as matching sees them today: what stands in their way, their families and
// the pairs that go on. The desk must outlive it and not change meanwhile.
class Participants
{
public:
    explicit Participants(const Desk& desk);

    // Known, of this programme and not finished.
    [[nodiscard]] bool takesPart(const people::Entry& entry) const;
    // Holds a place in a pair that goes on.
    [[nodiscard]] bool hasMentor(const people::Entry& mentee) const;
    [[nodiscard]] int placesTaken(const people::Entry& mentor) const;
    // Of an entry that takes part.
    [[nodiscard]] matching::Mentee mentee(const people::Entry& entry) const;
    [[nodiscard]] matching::Mentor mentor(const people::Entry& entry) const;
    // nullptr unless it takes part on that side.
    [[nodiscard]] const people::Entry* find(base::Id<people::Entry> id, people::Side side) const;
    [[nodiscard]] const school::Lookup& lookup() const { return m_lookup; }

private:
    const Desk& m_desk;
    school::Lookup m_lookup;
    QHash<QUuid, QStringList> m_formsOfMentee;
    QHash<QUuid, int> m_placesOfMentor;
};

// What the base tells of the programme as a whole.
[[nodiscard]] matching::Conditions matchConditions(const Desk& desk);

} // namespace kurator::office
