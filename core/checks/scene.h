#pragma once

#include "checks/check_facts.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QHash>

#include <vector>

namespace kurator::checks {

// How far a person has come in the programme: a base that is still being filled is judged more mildly.
enum class Standing
{
    Candidate,
    Proposed, // in a pair that no order has fixed yet
    Paired    // in a pair that works or rests
};

// Someone with an entry in the programme who has not finished; `entry` is the first one by id.
struct Participant
{
    const people::Person* person = nullptr;
    const people::Entry* entry = nullptr;
    Standing standing = Standing::Candidate;
};

// The open programme seen through indexes that the checks share. Lives no longer than what it was made from.
class Scene
{
public:
    Scene(const school::Snapshot& snapshot, const school::Lookup& lookup, const CheckFacts& facts);

    [[nodiscard]] const school::Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const school::Lookup& lookup() const { return m_lookup; }
    [[nodiscard]] const CheckFacts& facts() const { return m_facts; }
    [[nodiscard]] const QDate& today() const { return m_facts.today; }

    // Of the open programme, in the order of ids; entries only of those who have not finished.
    [[nodiscard]] const std::vector<Participant>& participants() const { return m_participants; }
    [[nodiscard]] const std::vector<const people::Entry*>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<const pairs::Pair*>& pairs() const { return m_pairs; }
    // Proposed, active and suspended pairs in which the entry is on either side today.
    [[nodiscard]] std::vector<const pairs::Pair*> livePairsOf(const people::Entry& entry) const;
    [[nodiscard]] std::vector<const pairs::Pair*> livePairsOf(const people::Person& person) const;
    // The latest meeting up to today; an invalid date where there was none.
    [[nodiscard]] QDate lastMeeting(const pairs::Pair& pair) const;
    // Registered papers of a kind in the programme, by date, those without one first.
    [[nodiscard]] std::vector<const documents::Document*> registered(const QString& kind) const;
    // nullptr for a code that the profile does not know.
    [[nodiscard]] const programme::Form* form(const QString& code) const;
    [[nodiscard]] people::GateFacts gate(const people::Entry& entry) const;

private:
    void indexPairs();
    void indexMeetings();
    void gatherParticipants();
    [[nodiscard]] Standing standingOf(const people::Person& person) const;

    const school::Snapshot& m_snapshot;
    const school::Lookup& m_lookup;
    const CheckFacts& m_facts;
    std::vector<const people::Entry*> m_entries;
    std::vector<const pairs::Pair*> m_pairs;
    std::vector<Participant> m_participants;
    QHash<QUuid, std::vector<const pairs::Pair*>> m_livePairsByEntry;
    QHash<QUuid, std::vector<const pairs::Pair*>> m_livePairsByPerson;
    QHash<QUuid, QDate> m_lastMeetings;
};

// Proposed, active or suspended.
[[nodiscard]] bool isLive(const pairs::Pair& pair);

// The member has not left by that day.
[[nodiscard]] bool isStillMember(const pairs::Member& member, const QDate& day);

} // namespace kurator::checks
