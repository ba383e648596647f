#pragma once

#include "base/arguments.h"
#include "base/id.h"
#include "office/desk.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::lists {

// Why two persons may be one: a code of `core/messages` with its arguments.
struct SuspectReason
{
    QString code;
    base::Arguments arguments;
    int weight = 0; // from 1 to 100

    friend bool operator==(const SuspectReason&, const SuspectReason&) = default;
};

// One of the two, as a line tells who it is.
struct SuspectPerson
{
    base::Id<people::Person> person;
    std::optional<base::Id<people::Entry>> entry; // in the open programme
    QString name;
    std::optional<QDate> birthDate;
    std::optional<int> birthYear;
    QStringList places; // class, position or workplace in the open programme; else whose representative

    friend bool operator==(const SuspectPerson&, const SuspectPerson&) = default;
};

struct SuspectRow
{
    QUuid id; // of the two together
    SuspectPerson first;
    SuspectPerson second;
    std::vector<SuspectReason> reasons; // the strongest first
    QString key;                        // base::foldedKey of both names

    friend bool operator==(const SuspectRow&, const SuspectRow&) = default;
};

// Pairs of persons who may be the same, the most likely first, then in name order:
//   suspect.same-name-birth, .same-name, .same-spelling (ё as е, Latin look-alikes): one full name;
//   suspect.initials: one surname with initials that fit, or without a patronymic;
//   suspect.one-letter: a letter apart, born on one day;
//   suspect.swapped: surname and given name stand in each other's place;
//   suspect.same-phone {phone}, .same-email {email}: one contact and given names that fit.
// Two known dates of birth that differ tell persons apart (decision 1); so do a family tie and the curator.
// Works by keys, so that thousands of persons take some milliseconds.
[[nodiscard]] std::vector<SuspectRow> suspectRows(const office::Desk& desk);

// Who a person is; nothing for an unknown one.
[[nodiscard]] std::optional<SuspectPerson> suspectPerson(const office::Desk& desk,
                                                         base::Id<people::Person> person);

} // namespace kurator::lists
