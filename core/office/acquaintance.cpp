#include "office/acquaintance.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::office {

namespace {

// The position by which somebody works here; none for those who do not.
std::optional<QString> positionHere(const Desk& desk, base::Id<people::Person> person)
{
    const auto& staff = desk.snapshot().staff;
    if (const auto member = std::ranges::find(staff, person, &people::StaffMember::person);
        member != staff.end()) {
        return member->position;
    }
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.person == person && entry.programme == desk.programme().id &&
            entry.category == people::Category::Teacher) {
            return entry.position;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<documents::Acquaintance> employeesToAcquaint(const Desk& desk, const QStringList& persons)
{
    std::vector<documents::Acquaintance> list;
    for (const QString& key : persons) {
        const auto id = base::Id<people::Person>::fromString(key);
        const auto* person = desk.lookup().person(id);
        const auto position = person ? positionHere(desk, id) : std::nullopt;
        const bool there = std::ranges::any_of(list, [&](const auto& one) { return one.person == id; });
        if (position && !there) {
            list.push_back({id, language::fullName(person->name), *position, {}, {}});
        }
    }
    std::ranges::sort(list, {}, [](const documents::Acquaintance& one) { return base::foldedKey(one.name); });
    return list;
}

} // namespace kurator::office
