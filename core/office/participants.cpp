#include "office/participants.h"

#include "pairs/places.h"
#include "school/gate_facts.h"

#include <algorithm>

namespace kurator::office {

namespace {

// The practice of both signatures is the school's own: matching lets the curator set it aside in writing,
// so all obstacles go in and the rules tell law from model.
std::vector<people::Obstacle> namingObstacles(const Desk& desk, const school::Lookup& lookup,
                                              const people::Entry& entry)
{
    const auto facts = school::gateFacts(lookup, entry, desk.programme(), desk.today());
    return people::obstacles(people::GatePurpose::NamingPaper, facts);
}

} // namespace

Participants::Participants(const Desk& desk) : m_desk(desk), m_lookup(desk.snapshot())
{
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme != desk.programme().id) {
            continue;
        }
        for (const auto& mentee : pairs::menteesHeld(pair, desk.today())) {
            m_formsOfMentee[mentee.uuid()] << pair.form;
            ++m_placesOfMentor[pair.mentor.uuid()];
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
    const people::Person& person = *m_lookup.person(entry.person);
    auto mentee = matching::menteeOf(entry, person, m_desk.today());
    mentee.obstacles = namingObstacles(m_desk, m_lookup, entry);
    mentee.formsWithMentor = m_formsOfMentee.value(entry.id.uuid());
    for (const auto* adult : m_lookup.representativesOf(person.id)) {
        mentee.representatives.push_back(adult->id);
    }
    return mentee;
}

matching::Mentor Participants::mentor(const people::Entry& entry) const
{
    auto mentor = matching::mentorOf(entry, *m_lookup.person(entry.person), m_desk.today());
    mentor.obstacles = namingObstacles(m_desk, m_lookup, entry);
    const auto facts = school::gateFacts(m_lookup, entry, m_desk.programme(), m_desk.today());
    mentor.labourObstacles = people::obstacles(people::GatePurpose::EmployeePair, facts);
    mentor.taken = placesTaken(entry);
    return mentor;
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
