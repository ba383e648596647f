#include "checks/duplicates.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace kurator::checks {

namespace {

using Namesakes = std::vector<const people::Person*>;

std::optional<int> yearOfBirth(const people::Person& person)
{
    return person.birthDate ? std::optional(person.birthDate->year()) : person.birthYear;
}

// Those of one name whom a date or a year of birth does not tell apart from some other of the name.
Namesakes indistinct(const Namesakes& namesakes)
{
    std::map<std::optional<int>, int> byYear;
    std::map<std::pair<int, std::optional<QDate>>, int> byDate;
    for (const auto* person : namesakes) {
        const auto year = yearOfBirth(*person);
        ++byYear[year];
        if (year) {
            ++byDate[{*year, person->birthDate}];
        }
    }
    if (byYear.contains(std::nullopt)) {
        return namesakes;
    }
    Namesakes found;
    std::ranges::copy_if(namesakes, std::back_inserter(found), [&](const people::Person* person) {
        const int year = *yearOfBirth(*person);
        const bool yearAloneAmongThem = byDate.contains({year, std::nullopt}) && byYear[year] > 1;
        return yearAloneAmongThem || byDate[{year, person->birthDate}] > 1;
    });
    return found;
}

} // namespace

std::vector<Namesakes> duplicateSuspects(const std::vector<people::Person>& persons)
{
    QHash<QString, size_t> groupOf;
    std::vector<Namesakes> groups;
    groupOf.reserve(static_cast<qsizetype>(persons.size()));
    for (const auto& person : persons) {
        const QString key = base::foldedKey(language::fullName(person.name));
        const auto found = groupOf.constFind(key);
        if (found == groupOf.constEnd()) {
            groupOf.insert(key, groups.size());
            groups.push_back({&person});
        } else {
            groups[*found].push_back(&person);
        }
    }
    std::vector<Namesakes> suspects;
    for (const auto& group : groups) {
        auto found = group.size() > 1 ? indistinct(group) : Namesakes();
        if (found.size() > 1) {
            suspects.push_back(std::move(found));
        }
    }
    return suspects;
}

} // namespace kurator::checks
