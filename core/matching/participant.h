#pragma once

#include "base/id.h"
#include "matching/time_grid.h"
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
    QStringList interestWords; // language::stems
    TimeGrid time;
    QStringList wishedForms;                 // codes, best first; empty: any that fits
    std::vector<people::Obstacle> obstacles; // to being named in an order on pairs (people::obstacles)
    // The ballot after the group meeting, best first; nothing when none was filled in.
    std::optional<std::vector<base::Id<people::Entry>>> choices;

    friend bool operator==(const Participant&, const Participant&) = default;
};

struct Mentee : Participant
{
    QStringList requestWords;                              // language::stems
    std::vector<base::Id<people::Person>> representatives; // whose child the mentee is
    QStringList formsWithMentor;                           // codes of forms where a pair goes on already

    friend bool operator==(const Mentee&, const Mentee&) = default;
};

struct Mentor : Participant
{
    QStringList competenceWords; // language::stems of competences and achievements
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

// What the entry and the person tell by themselves; age is on `day`. Obstacles, family, ballots, and the
// places and forms of pairs that go on are the caller's to add.
[[nodiscard]] Mentee menteeOf(const people::Entry& entry, const people::Person& person, const QDate& day);
[[nodiscard]] Mentor mentorOf(const people::Entry& entry, const people::Person& person, const QDate& day);

// The same without what is read out of texts (words, hours, wished ages): enough for hard rules, not for a
// score.
[[nodiscard]] Mentee menteeForRules(const people::Entry& entry, const people::Person& person,
                                    const QDate& day);
[[nodiscard]] Mentor mentorForRules(const people::Entry& entry, const people::Person& person,
                                    const QDate& day);

} // namespace kurator::matching
