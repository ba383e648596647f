#include "matching/participant.h"

#include "base/text.h"
#include "matching/time_slots.h"
#include "people/age_wish.h"
#include "people/class_order.h"

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

using Words = std::vector<language::CountedWord>;

// Of several texts, each word once.
Words wordsOf(const QStringList& texts)
{
    Words words;
    for (const QString& text : texts) {
        for (language::CountedWord& word : language::countedWords(text)) {
            if (std::ranges::find(words, word.counted, &language::CountedWord::counted) == words.end()) {
                words.push_back(std::move(word));
            }
        }
    }
    return words;
}

QStringList countedOf(const Words& words)
{
    QStringList counted;
    std::ranges::transform(words, std::back_inserter(counted), &language::CountedWord::counted);
    return counted;
}

bool studies(const people::Entry& entry)
{
    return entry.category == people::Category::Pupil || entry.category == people::Category::Student;
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
    participant.sex = person.sex ? person.sex : language::sexByPatronymic(person.name);
    participant.wishedForms = entry.forms;
}

void readTexts(Participant& participant, const people::Entry& entry)
{
    participant.interestWords = countedOf(interestWordsOf(entry));
    participant.classKey = studies(entry) ? people::classKey(people::classPlace(entry.className)) : QString();
    participant.districtKey = base::foldedKey(entry.district);
    participant.time = timeOf(entry);
}

} // namespace

std::vector<language::CountedWord> requestWordsOf(const people::Entry& entry)
{
    return wordsOf(QStringList{entry.request} + entry.requestTags);
}

std::vector<language::CountedWord> competenceWordsOf(const people::Entry& entry)
{
    return wordsOf(QStringList{entry.competences} + entry.competenceTags + QStringList{entry.achievements});
}

std::vector<language::CountedWord> interestWordsOf(const people::Entry& entry)
{
    return wordsOf(QStringList{entry.interests} + entry.interestTags);
}

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
    mentee.requestWords = countedOf(requestWordsOf(entry));
    mentee.wishedMentorSex = entry.wishedMentorSex;
    return mentee;
}

Mentor mentorOf(const people::Entry& entry, const people::Person& person, const QDate& day)
{
    Mentor mentor = mentorForRules(entry, person, day);
    readTexts(mentor, entry);
    mentor.competenceWords = countedOf(competenceWordsOf(entry));
    mentor.wishedAges = entry.wishedAges ? entry.wishedAges : people::ageWish(entry.wishedAgesText);
    return mentor;
}

} // namespace kurator::matching
