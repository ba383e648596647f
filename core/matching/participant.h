#pragma once

#include "base/id.h"
#include "language/sex.h"
#include "language/synonyms.h"
#include "matching/time_grid.h"
#include "pairs/opinion.h"
#include "people/entry.h"
#include "people/gate.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::matching {

// What matching needs of one person's entry, on either side.
struct Participant
{
    base::Id<people::Entry> id;
    base::Id<people::Person> person;
    QString name;    // full, for messages
    QString sortKey; // folded name and birth date: the order of every result, then the id
    std::optional<people::Category> category;
    std::optional<people::Age> age;
    std::optional<language::Sex> sex;
    QString classKey;          // people::classKey of a pupil's class or a student's group
    QString districtKey;       // base::foldedKey
    QStringList interestWords; // as language::countedWords counts them
    TimeGrid time;
    QStringList wishedForms;                 // codes, best first; empty: any that fits
    std::vector<people::Obstacle> obstacles; // to being named in an order on pairs (people::obstacles)
    // The ballot after the group meeting, best first; nothing when none was filled in.
    std::optional<std::vector<base::Id<people::Entry>>> choices;

    friend bool operator==(const Participant&, const Participant&) = default;
};

// What somebody thinks of a mentee together with a mentor.
struct OpinionOfPair
{
    base::Id<people::Entry> mentor;
    pairs::OpinionBy by = pairs::OpinionBy::Curator;
    pairs::Verdict verdict = pairs::Verdict::Against;

    friend bool operator==(const OpinionOfPair&, const OpinionOfPair&) = default;
};

// A mentor of a former year, or one with whom the pair was dissolved.
struct FormerMentor
{
    base::Id<people::Person> person;
    bool dissolved = false;

    friend bool operator==(const FormerMentor&, const FormerMentor&) = default;
};

struct Mentee : Participant
{
    QStringList requestWords;                              // as language::countedWords counts them
    std::vector<base::Id<people::Person>> representatives; // whose child the mentee is
    QStringList formsWithMentor;                           // codes of forms where a pair goes on already
    std::optional<language::Sex> wishedMentorSex;
    std::vector<OpinionOfPair> opinions;
    std::vector<FormerMentor> formerMentors; // each once

    friend bool operator==(const Mentee&, const Mentee&) = default;
};

struct Mentor : Participant
{
    QStringList competenceWords; // of competences and achievements, as language::countedWords counts them
    std::optional<people::AgeRange> wishedAges;
    std::optional<int> capacity; // mentees at most, in all forms together; nothing means 1 (decision 19)
    int taken = 0;               // places held by pairs that go on
    people::MentorStatus status = people::MentorStatus::Candidate;
    bool trained = false;
    std::vector<people::Obstacle> labourObstacles; // to mentoring an employee, ТК РФ ст. 351.8

    // Never negative.
    [[nodiscard]] int freePlaces() const;
    friend bool operator==(const Mentor&, const Mentor&) = default;
};

// The words of an entry that matching compares, with what stands in its texts and tags.
[[nodiscard]] std::vector<language::CountedWord> requestWordsOf(const people::Entry& entry);
[[nodiscard]] std::vector<language::CountedWord> competenceWordsOf(const people::Entry& entry);
[[nodiscard]] std::vector<language::CountedWord> interestWordsOf(const people::Entry& entry);

// What the entry and the person tell by themselves; age is on `day`. Obstacles, family, ballots, opinions,
// former mentors, and the places and forms of pairs that go on are the caller's to add.
[[nodiscard]] Mentee menteeOf(const people::Entry& entry, const people::Person& person, const QDate& day);
[[nodiscard]] Mentor mentorOf(const people::Entry& entry, const people::Person& person, const QDate& day);

// The same without what is read out of texts (words, hours, wished ages): enough for hard rules, not for a
// score.
[[nodiscard]] Mentee menteeForRules(const people::Entry& entry, const people::Person& person,
                                    const QDate& day);
[[nodiscard]] Mentor mentorForRules(const people::Entry& entry, const people::Person& person,
                                    const QDate& day);

} // namespace kurator::matching
