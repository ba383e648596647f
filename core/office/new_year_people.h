#pragma once

#include "office/desk.h"

#include <QString>

#include <vector>

namespace kurator::office {

// Why somebody of the open year goes along into the next one, or does not.
enum class NewYearStanding
{
    Stays,       // a mentor of the base
    Away,        // a mentor who was suspended, excluded or has finished
    PairGoesOn,  // a mentee whose pair was not ended
    ResultsOpen, // a mentee without a result or a mark that the programme was passed
    Passed,      // a mentee who has come to the end
    Withdrawn    // took the consent back, so no new record may be made (152-ФЗ ст. 21 ч. 5)
};

struct NewYearPerson
{
    base::Id<people::Entry> entry;
    base::Id<people::Person> person;
    QString name;
    QString className; // now
    QString nextClass; // in the next year; empty for those who will have left the school
    NewYearStanding standing = NewYearStanding::Stays;
    bool leaving = false;       // the ninth class may go, the eleventh goes
    bool trained = false;       // a mentor who was trained this year
    bool offered = false;       // ticked until the curator says otherwise
    bool processing = false;    // a consent to processing (D15) holds on the first day of the next year
    bool nameable = false;      // may be named today in what leaves the program
    bool participation = false; // likewise to taking part (D18)

    friend bool operator==(const NewYearPerson&, const NewYearPerson&) = default;
};

// By class, then by name.
struct NewYearPeople
{
    std::vector<NewYearPerson> mentors;
    std::vector<NewYearPerson> mentees;
    std::vector<NewYearPerson> mayMentor; // mentees who were no mentors; nobody is offered
};

// Whoever took part in the open year, and how they would stand in a year that starts on `start`, `up` with
// pupils in the next class. A consent holds there when it names a term of its own that reaches it: it was
// given for its purpose until that day (152-ФЗ ст. 9 ч. 4), one without a term for the year that ends
// (decision 10).
[[nodiscard]] NewYearPeople newYearPeople(const Desk& desk, const QDate& start, bool up);

// Whether an entry may be made for the person in another year: not for one who has taken the consent back.
[[nodiscard]] bool mayGoAlong(const Desk& desk, const people::Entry& entry);

// One class up; empty for those who leave school after the eleventh.
[[nodiscard]] QString nextClass(const QString& className);

} // namespace kurator::office
