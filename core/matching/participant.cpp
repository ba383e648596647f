#include "matching/participant.h"

#include "base/text.h"
#include "language/stem.h"
#include "people/age_wish.h"

#include <algorithm>

namespace kurator::matching {

namespace {

constexpr int capacityUntold = 1;

QString fullNameOf(const language::PersonName& name)
{
    return QStringList{name.surname, name.given, name.patronymic}.join(QLatin1Char(' ')).simplified();
}

QString bornText(const people::Person& person)
{
    if (person.birthDate) {
        return person.birthDate->toString(Qt::ISODate);
    }
    return person.birthYear ? QString::number(*person.birthYear) : QString();
}

void fillParticipant(Participant& participant, const people::Entry& entry, const people::Person& person,
                     const QDate& day)
{
    participant.id = entry.id;
    participant.person = person.id;
    participant.name = fullNameOf(person.name);
    participant.sortKey = base::foldedKey(participant.name) + QLatin1Char(' ') + bornText(person);
    participant.category = entry.category;
    participant.age = people::ageOn(person, day);
    participant.interestWords = language::stems(entry.interests);
    participant.time = timeGridOf(entry.time);
    participant.wishedForms = entry.forms;
}

} // namespace

int Mentor::freePlaces() const
{
    return std::max(0, capacity.value_or(capacityUntold) - taken);
}

Mentee menteeOf(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentee mentee;
    fillParticipant(mentee, entry, person, day);
    mentee.requestWords = language::stems(entry.request);
    return mentee;
}

Mentor mentorOf(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentor mentor;
    fillParticipant(mentor, entry, person, day);
    mentor.competenceWords = language::stems(entry.competences);
    mentor.competenceWords += language::stems(entry.achievements);
    mentor.competenceWords.removeDuplicates();
    mentor.wishedAges = entry.wishedAges ? entry.wishedAges : people::ageWish(entry.wishedAgesText);
    mentor.capacity = entry.capacity;
    mentor.status = entry.status;
    mentor.trained = entry.status == people::MentorStatus::Trained;
    return mentor;
}

} // namespace kurator::matching
