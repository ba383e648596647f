#pragma once

#include "matching/hard_rules.h"
#include "office/desk.h"
#include "school/lookup.h"

#include <QHash>
#include <QSet>

namespace kurator::office {

// The people of the open programme as matching sees them today: what stands in their way, their families and
// the pairs that go on. The desk must outlive it and not change meanwhile.
class Participants
{
public:
    // As if the pairs `setAside` were not there.
    explicit Participants(const Desk& desk, const QSet<QUuid>& setAside = {});

    // Known, of this programme and not finished.
    [[nodiscard]] bool takesPart(const people::Entry& entry) const;
    // Holds a place in a pair that goes on.
    [[nodiscard]] bool hasMentor(const people::Entry& mentee) const;
    [[nodiscard]] int placesTaken(const people::Entry& mentor) const;
    // Of an entry that takes part, with the choice of its ballot.
    [[nodiscard]] matching::Mentee mentee(const people::Entry& entry) const;
    [[nodiscard]] matching::Mentor mentor(const people::Entry& entry) const;
    // The same, enough for hard rules: no words, hours and wished ages.
    [[nodiscard]] matching::Mentee menteeForRules(const people::Entry& entry) const;
    [[nodiscard]] matching::Mentor mentorForRules(const people::Entry& entry) const;
    // nullptr unless it takes part on that side.
    [[nodiscard]] const people::Entry* find(base::Id<people::Entry> id, people::Side side) const;
    [[nodiscard]] const school::Lookup& lookup() const { return m_lookup; }

private:
    void addFacts(matching::Mentee& mentee, const people::Entry& entry) const;
    void addFacts(matching::Mentor& mentor, const people::Entry& entry) const;
    void addBallot(matching::Participant& participant) const;
    void readOpinions();
    void readFormerPairs();
    void readFormerPair(const pairs::Pair& pair);
    // The practice of both signatures is the school's own: matching lets the curator set it aside in writing,
    // so all obstacles go in and the rules tell law from model.
    [[nodiscard]] std::vector<people::Obstacle> obstacles(people::GatePurpose purpose,
                                                          const people::Entry& entry) const;

    const Desk& m_desk;
    school::Lookup m_lookup;
    QDate m_today;
    QHash<QUuid, QStringList> m_formsOfMentee;
    QHash<QUuid, int> m_placesOfMentor;
    QHash<QUuid, const pairs::Ballot*> m_ballots;
    QHash<QUuid, std::vector<matching::OpinionOfPair>> m_opinionsOnMentee;
    QHash<QUuid, std::vector<matching::FormerMentor>> m_formerMentors; // by the mentee's person
};

// What the base tells of the programme as a whole.
[[nodiscard]] matching::Conditions matchConditions(const Desk& desk);

} // namespace kurator::office
