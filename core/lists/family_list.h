#pragma once

#include "office/desk.h"
#include "people/person.h"

#include <QString>

#include <vector>

namespace kurator::lists {

// A child for whom an adult speaks, and who the adult is to the child.
struct ChildRow
{
    base::Id<people::Person> person;
    QString name;
    QString className; // in the open programme; empty when not told
    people::Relation relation = people::Relation::Parent;

    friend bool operator==(const ChildRow&, const ChildRow&) = default;
};

// Whomever the person represents, in name order.
[[nodiscard]] std::vector<ChildRow> childrenOf(const office::Desk& desk, base::Id<people::Person> adult);

} // namespace kurator::lists
