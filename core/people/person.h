#pragma once

#include "base/id.h"
#include "language/person_name.h"
#include "language/sex.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kurator::people {

// Someone in the base, whatever the role (decisions 1, 2). Class, position and the like belong to an
// Entry of a year. `birthYear` stands only where the full date is not known; ages from it are ±1.
struct Person
{
    base::Id<Person> id;
    language::PersonName name;
    std::optional<language::Sex> sex;
    std::optional<QDate> birthDate;
    std::optional<int> birthYear;
    QString phone;
    QString email;
    bool indeclinable = false;                            // the bearer asked not to decline
    std::optional<std::array<QString, 6>> confirmedForms; // full names, in the order of language::Case

    friend bool operator==(const Person&, const Person&) = default;
};

// Ages that change who signs (decision 11): from 14 beside the representative, from 18 alone.
inline constexpr int signsBesideRepresentativeFrom = 14;
inline constexpr int adultFrom = 18;

// Age on a day: full years when the date of birth is known; with the year alone the greater of the two
// possible ages and `exact` false; nothing when neither is known.
struct Age
{
    int years = 0;
    bool exact = true;

    [[nodiscard]] int atLeast() const { return exact ? years : years - 1; }

    friend bool operator==(const Age&, const Age&) = default;
};
[[nodiscard]] std::optional<Age> ageOn(const Person& person, const QDate& day);

enum class Relation
{
    Mother,
    Father,
    Parent,
    Adopter,
    Guardian,
    Trustee,
    GuardianshipBody,
    Other
};

// Who speaks for a child: both are persons, because a parent may also be a mentor or a partner.
struct Representation
{
    base::Id<Representation> id;
    base::Id<Person> child;
    base::Id<Person> adult;
    Relation relation = Relation::Parent;
    QString documentOfPower; // for guardians: act, date, number

    friend bool operator==(const Representation&, const Representation&) = default;
};

} // namespace kurator::people
