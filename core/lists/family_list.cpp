#include "lists/family_list.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::lists {

namespace {

QString classOf(const office::Desk& desk, base::Id<people::Person> person)
{
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.person == person && entry.programme == desk.programme().id && !entry.className.isEmpty()) {
            return entry.className;
        }
    }
    return {};
}

} // namespace

std::vector<ChildRow> childrenOf(const office::Desk& desk, base::Id<people::Person> adult)
{
    const auto& persons = desk.snapshot().persons;
    std::vector<ChildRow> rows;
    for (const people::Representation& one : desk.snapshot().representations) {
        if (one.adult != adult) {
            continue;
        }
        const auto child = std::ranges::find(persons, one.child, &people::Person::id);
        if (child != persons.end()) {
            rows.push_back(
                {child->id, language::fullName(child->name), classOf(desk, child->id), one.relation});
        }
    }
    std::ranges::stable_sort(rows, {}, [](const ChildRow& row) { return base::foldedKey(row.name); });
    return rows;
}

} // namespace kurator::lists
