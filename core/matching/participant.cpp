#include "matching/participant.h"

#include "base/text.h"
#include "language/stem.h"
#include "matching/time_slots.h"
#include "people/age_wish.h"

#include <algorithm>

namespace kurator::matching {

namespace {

constexpr int capacityUntold = 1;

QString bornText(const people::Person& person)
{
    if (person.birthDate) {
        return person.birthDate->toString(Qt::ISODate);
    }
    return person.birthYear ? QString::number(*person.birthYear) : QString();
}

// Stems of a text and of the tags beside it, each once.
QStringList wordsOf(const QString& text, const QStringList& tags)
{
    return language::stems(text + QLatin1Char(' ') + tags.join(QLatin1Char(' ')));
}

void fillParticipant(Participant& participant, const people::Entry& entry, const people::Person& person,
                     const QDate& day)
{
    participant.id = entry.id;
    participant.person = person.id;
    participant.name = language::fullName(person.name).simplified();
    participant.sortKey = base::foldedKey(participant.name) + QLatin1Char(' ') + bornText(person);
    participant.category = entry.category;
    participant.age = people::ageOn(person, day);
    participant.wishedForms = entry.forms;
}

void readTexts(Participant& participant, const people::Entry& entry)
{
    participant.interestWords = wordsOf(entry.interests, entry.interestTags);
    participant.time = timeOf(entry);
}

} // namespace

int Mentor::freePlaces() const
{
    return std::max(0, capacity.value_or(capacityUntold) - taken);
}

Mentee menteeForRules(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentee mentee;
    fillParticipant(mentee, entry, person, day);
    return mentee;
}

Mentor mentorForRules(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentor mentor;
    fillParticipant(mentor, entry, person, day);
    mentor.capacity = entry.capacity;
    mentor.status = entry.status;
    mentor.trained = entry.status == people::MentorStatus::Trained;
    return mentor;
}

Mentee menteeOf(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentee mentee = menteeForRules(entry, person, day);
    readTexts(mentee, entry);
    mentee.requestWords = wordsOf(entry.request, entry.requestTags);
    return mentee;
}

Mentor mentorOf(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentor mentor = mentorForRules(entry, person, day);
    readTexts(mentor, entry);
    mentor.competenceWords = wordsOf(entry.competences, entry.competenceTags);
    mentor.competenceWords += language::stems(entry.achievements);
    mentor.competenceWords.removeDuplicates();
    mentor.wishedAges = entry.wishedAges ? entry.wishedAges : people::ageWish(entry.wishedAgesText);
    return mentor;
}

} // namespace kurator::matching
