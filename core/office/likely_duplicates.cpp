#include "office/likely_duplicates.h"

#include "base/text.h"
#include "school/told_apart.h"

#include <algorithm>

namespace kurator::office {

namespace {

std::optional<int> birthYearOf(const people::Person& person)
{
    return person.birthDate ? std::optional(person.birthDate->year()) : person.birthYear;
}

bool areToldApart(const people::Person& a, const people::Person& b)
{
    if (a.birthDate && b.birthDate) {
        return *a.birthDate != *b.birthDate;
    }
    const auto yearA = birthYearOf(a);
    const auto yearB = birthYearOf(b);
    return yearA && yearB && *yearA != *yearB;
}

// The keys of a card's name, folded once for the whole base.
struct NameKeys
{
    explicit NameKeys(const language::PersonName& name)
        : surname(base::foldedKey(name.surname)), given(base::foldedKey(name.given)),
          patronymic(base::foldedKey(name.patronymic))
    {}

    QString surname;
    QString given;
    QString patronymic;
};

bool mayBeSame(const people::Person& person, const people::Person& typed, const NameKeys& keys)
{
    if (base::foldedKey(person.name.surname) != keys.surname ||
        base::foldedKey(person.name.given) != keys.given || areToldApart(person, typed)) {
        return false;
    }
    const bool sameDate = person.birthDate && person.birthDate == typed.birthDate;
    return sameDate || base::foldedKey(person.name.patronymic) == keys.patronymic;
}

bool areFamily(const Desk& desk, base::Id<people::Person> one, base::Id<people::Person> other)
{
    return std::ranges::any_of(desk.snapshot().representations, [&](const people::Representation& tie) {
        return (tie.child == one && tie.adult == other) || (tie.child == other && tie.adult == one);
    });
}

// The place in the open programme, the card's own side first.
const people::Entry* placeOf(const Desk& desk, base::Id<people::Person> person, people::Side side)
{
    const people::Entry* found = nullptr;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.person == person && entry.programme == desk.programme().id &&
            (!found || entry.side == side)) {
            found = &entry;
        }
    }
    return found;
}

} // namespace

std::vector<LikelyDuplicate> likelyDuplicates(const Desk& desk, const ParticipantCard& card)
{
    const NameKeys keys(card.person.name);
    std::vector<LikelyDuplicate> found;
    if (keys.surname.isEmpty() || keys.given.isEmpty()) {
        return found;
    }
    const school::ToldApart told(desk.snapshot());
    for (const people::Person& person : desk.snapshot().persons) {
        if (person.id == card.person.id || told.contains(person.id, card.person.id) ||
            !mayBeSame(person, card.person, keys) || areFamily(desk, person.id, card.person.id)) {
            continue;
        }
        LikelyDuplicate one{person.id, std::nullopt, language::fullName(person.name), person.birthDate, {}};
        if (const auto* entry = placeOf(desk, person.id, card.entry.side)) {
            one.entry = entry->id;
            one.className = entry->className;
        }
        found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, {}, [](const LikelyDuplicate& one) { return base::foldedKey(one.name); });
    return found;
}

} // namespace kurator::office
