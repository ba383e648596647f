#include "checks/scene.h"

#include <QSet>

#include <algorithm>

namespace kurator::checks {

Scene::Scene(const school::Snapshot& snapshot, const school::Lookup& lookup, const CheckFacts& facts)
    : m_snapshot(snapshot), m_lookup(lookup), m_facts(facts)
{
    for (const auto& entry : snapshot.entries) {
        const bool finished = entry.finishedOn && *entry.finishedOn < facts.today;
        if (entry.programme == facts.programme.id && !finished) {
            m_entries.push_back(&entry);
        }
    }
    for (const auto& pair : snapshot.pairs) {
        if (pair.programme == facts.programme.id) {
            m_pairs.push_back(&pair);
        }
    }
    indexPairs();
    indexMeetings();
    gatherParticipants();
}

void Scene::indexPairs()
{
    const auto add = [this](const pairs::Pair* pair, base::Id<people::Entry> id) {
        m_livePairsByEntry[id.uuid()].push_back(pair);
        if (const auto* person = m_lookup.personOf(id)) {
            m_livePairsByPerson[person->id.uuid()].push_back(pair);
        }
    };
    for (const pairs::Pair* pair : m_pairs) {
        if (!isLive(*pair)) {
            continue;
        }
        add(pair, pair->mentor);
        for (const auto& member : pair->members) {
            if (isStillMember(member, today())) {
                add(pair, member.mentee);
            }
        }
    }
}

void Scene::indexMeetings()
{
    for (const auto& meeting : m_snapshot.meetings) {
        QDate& last = m_lastMeetings[meeting.pair.uuid()];
        if (meeting.date <= today() && (!last.isValid() || last < meeting.date)) {
            last = meeting.date;
        }
    }
}

void Scene::gatherParticipants()
{
    QSet<QUuid> seen;
    for (const people::Entry* entry : m_entries) {
        const auto* person = m_lookup.person(entry->person);
        if (person && !seen.contains(person->id.uuid())) {
            seen.insert(person->id.uuid());
            m_participants.push_back({person, entry, standingOf(*person)});
        }
    }
}

Standing Scene::standingOf(const people::Person& person) const
{
    Standing standing = Standing::Candidate;
    for (const pairs::Pair* pair : livePairsOf(person)) {
        standing = std::max(standing, pair->state == pairs::PairState::Proposed ? Standing::Proposed
                                                                                : Standing::Paired);
    }
    return standing;
}

std::vector<const pairs::Pair*> Scene::livePairsOf(const people::Entry& entry) const
{
    return m_livePairsByEntry.value(entry.id.uuid());
}

std::vector<const pairs::Pair*> Scene::livePairsOf(const people::Person& person) const
{
    return m_livePairsByPerson.value(person.id.uuid());
}

QDate Scene::lastMeeting(const pairs::Pair& pair) const
{
    return m_lastMeetings.value(pair.id.uuid());
}

std::vector<const documents::Document*> Scene::registered(const QString& kind) const
{
    std::vector<const documents::Document*> found;
    for (const auto& document : m_snapshot.documents) {
        if (document.programme == m_facts.programme.id && document.kind == kind &&
            document.state == documents::DocumentState::Registered) {
            found.push_back(&document);
        }
    }
    std::ranges::stable_sort(found, {}, &documents::Document::date);
    return found;
}

const programme::Form* Scene::form(const QString& code) const
{
    const auto found = std::ranges::find(m_facts.forms, code, &programme::Form::code);
    return found == m_facts.forms.end() ? nullptr : &*found;
}

people::GateFacts Scene::gate(const people::Entry& entry) const
{
    return school::gateFacts(m_lookup, entry, m_facts.programme, today());
}

bool isLive(const pairs::Pair& pair)
{
    switch (pair.state) {
    case pairs::PairState::Proposed:
    case pairs::PairState::Active:
    case pairs::PairState::Suspended:
        return true;
    case pairs::PairState::Completed:
    case pairs::PairState::Dissolved:
        return false;
    }
    return false;
}

bool isStillMember(const pairs::Member& member, const QDate& day)
{
    return !member.to || *member.to >= day;
}

} // namespace kurator::checks
