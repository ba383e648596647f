#pragma once

#include "exchange/columns.h"
#include "office/desk.h"
#include "people/entry.h"

#include <QString>

#include <vector>

namespace kurator::office {

struct KnownField
{
    exchange::Field field = exchange::Field::Name;
    QString text;

    friend bool operator==(const KnownField&, const KnownField&) = default;
};

// What the base knows of a person, to be laid beside a row of a list: the full name, the person's own data,
// the entry on this side of the open programme (else on the other), representatives. In the order of the
// card and the words of the lists of schools; what is not known is left out. Nothing for an unknown person.
[[nodiscard]] std::vector<KnownField> knownFields(const Desk& desk, base::Id<people::Person> person,
                                                  people::Side side);

} // namespace kurator::office
