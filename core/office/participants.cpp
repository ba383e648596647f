#include "office/participants.h"

#include "office/trial_sheets.h"
#include "pairs/places.h"
#include "school/gate_facts.h"

#include <algorithm>

namespace kurator::office {

Participants::Participants(const Desk& desk, const QSet<QUuid>& setAside)
    : m_desk(desk), m_lookup(desk.snapshot()), m_today(desk.today())
{
    for (const pairs::Ballot& ballot : desk.snapshot().ballots) {
        m_ballots.insert(ballot.entry.uuid(), &ballot);
    }
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme != desk.programme().id || setAside.contains(pair.id.uuid())) {
            continue;
        }
        for (const auto& mentee : pairs::menteesHeld(pair, m_today)) {
            m_formsOfMentee[mentee.uuid()] << pair.form;
            ++m_placesOfMentor[pair.mentor.uuid()];
        }
    }
    readOpinions();
    readFormerPairs();
}

void Participants::readOpinions()
{
    const auto read = [this](const pairs::Opinion& opinion) {
        m_opinionsOnMentee[opinion.mentee.uuid()].push_back({opinion.mentor, opinion.by, opinion.verdict});
    };
    const school::Snapshot& base = m_desk.snapshot();
    std::ranges::for_each(base.opinions, read);
    for (const pairs::Pair& pair : base.pairs) {
        if (pair.programme == m_desk.programme().id && !base.trialSheets.empty()) {
            std::ranges::for_each(opinionsFromTrial(base, pair), read);
        }
    }
}

// Pairs of other years that an order fixed, and dissolved ones of any year.
void Participants::readFormerPairs()
{
    for (const pairs::Pair& pair : m_desk.snapshot().pairs) {
        const bool former =
            pair.programme != m_desk.programme().id && pair.state != pairs::PairState::Proposed;
        if (former || pair.state == pairs::PairState::Dissolved) {
            readFormerPair(pair);
        }
    }
}

void Participants::readFormerPair(const pairs::Pair& pair)
{
    const people::Entry* mentor = m_lookup.entry(pair.mentor);
    const bool dissolved = pair.state == pairs::PairState::Dissolved;
    for (const pairs::Member& member : pair.members) {
        const people::Entry* mentee = m_lookup.entry(member.mentee);
        if (!mentor || !mentee) {
            continue;
        }
        auto& known = m_formerMentors[mentee->person.uuid()];
        const auto found = std::ranges::find(known, mentor->person, &matching::FormerMentor::person);
        if (found == known.end()) {
            known.push_back({mentor->person, dissolved});
        } else {
            found->dissolved = found->dissolved || dissolved;
        }
    }
}

bool Participants::takesPart(const people::Entry& entry) const
{
    return entry.programme == m_desk.programme().id && !entry.finishedOn && m_lookup.person(entry.person);
}

bool Participants::hasMentor(const people::Entry& mentee) const
{
    return m_formsOfMentee.contains(mentee.id.uuid());
}

int Participants::placesTaken(const people::Entry& mentor) const
{
    return m_placesOfMentor.value(mentor.id.uuid());
}

matching::Mentee Participants::mentee(const people::Entry& entry) const
{
    auto mentee = matching::menteeOf(entry, *m_lookup.person(entry.person), m_today);
    addFacts(mentee, entry);
    addBallot(mentee);
    return mentee;
}

matching::Mentor Participants::mentor(const people::Entry& entry) const
{
    auto mentor = matching::mentorOf(entry, *m_lookup.person(entry.person), m_today);
    addFacts(mentor, entry);
    addBallot(mentor);
    return mentor;
}

matching::Mentee Participants::menteeForRules(const people::Entry& entry) const
{
    auto mentee = matching::menteeForRules(entry, *m_lookup.person(entry.person), m_today);
    addFacts(mentee, entry);
    return mentee;
}

matching::Mentor Participants::mentorForRules(const people::Entry& entry) const
{
    auto mentor = matching::mentorForRules(entry, *m_lookup.person(entry.person), m_today);
    addFacts(mentor, entry);
    return mentor;
}

void Participants::addBallot(matching::Participant& participant) const
{
    if (const auto ballot = m_ballots.constFind(participant.id.uuid()); ballot != m_ballots.constEnd()) {
        participant.choices = (*ballot)->choices;
    }
}

void Participants::addFacts(matching::Mentee& mentee, const people::Entry& entry) const
{
    mentee.obstacles = obstacles(people::GatePurpose::NamingPaper, entry);
    mentee.formsWithMentor = m_formsOfMentee.value(entry.id.uuid());
    mentee.opinions = m_opinionsOnMentee.value(entry.id.uuid());
    mentee.formerMentors = m_formerMentors.value(entry.person.uuid());
    for (const auto* adult : m_lookup.representativesOf(entry.person)) {
        mentee.representatives.push_back(adult->id);
    }
}

void Participants::addFacts(matching::Mentor& mentor, const people::Entry& entry) const
{
    mentor.obstacles = obstacles(people::GatePurpose::NamingPaper, entry);
    mentor.labourObstacles = obstacles(people::GatePurpose::EmployeePair, entry);
    mentor.taken = placesTaken(entry);
}

std::vector<people::Obstacle> Participants::obstacles(people::GatePurpose purpose,
                                                      const people::Entry& entry) const
{
    return people::obstacles(purpose, school::gateFacts(m_lookup, entry, m_desk.programme(), m_today));
}

const people::Entry* Participants::find(base::Id<people::Entry> id, people::Side side) const
{
    const people::Entry* entry = m_lookup.entry(id);
    return entry && entry->side == side && takesPart(*entry) ? entry : nullptr;
}

matching::Conditions matchConditions(const Desk& desk)
{
    matching::Conditions conditions;
    const auto papers = desk.registeredPapers();
    conditions.registryApproved =
        std::ranges::any_of(papers, [](const auto& paper) { return paper.kind == QLatin1String("D27"); });
    conditions.trainingBeforePairs = desk.programme().trainingBeforePairs;
    return conditions;
}

} // namespace kurator::office
