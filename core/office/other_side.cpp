#include "office/other_side.h"

#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

people::Side opposite(people::Side side)
{
    switch (side) {
    case people::Side::Mentee:
        return people::Side::Mentor;
    case people::Side::Mentor:
        return people::Side::Mentee;
    }
    return side;
}

} // namespace

std::optional<base::Id<people::Entry>> otherSideEntry(const Desk& desk, base::Id<people::Entry> entry)
{
    const auto* known = desk.lookup().entry(entry);
    if (!known) {
        return std::nullopt;
    }
    const auto& entries = desk.snapshot().entries;
    const auto other = std::ranges::find_if(entries, [known](const people::Entry& one) {
        return one.person == known->person && one.programme == known->programme && one.side != known->side;
    });
    return other == entries.end() ? std::nullopt : std::optional(other->id);
}

std::optional<ParticipantCard> otherSideCard(const Desk& desk, base::Id<people::Entry> entry)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* known = lookup.entry(entry);
    const auto* person = known ? lookup.person(known->person) : nullptr;
    if (!person || known->programme != desk.programme().id || otherSideEntry(desk, entry)) {
        return std::nullopt;
    }
    ParticipantCard card = blankCard(desk, opposite(known->side));
    card.person = *person;
    card.entry.person = person->id;
    card.entry.category = known->category;
    card.entry.className = known->className;
    card.entry.position = known->position;
    card.entry.workplace = known->workplace;
    card.entry.partner = known->partner;
    card.entry.experienceYears = known->experienceYears;
    card.entry.youngSpecialist = known->youngSpecialist;
    card.entry.contacts = known->contacts;
    card.entry.interests = known->interests;
    card.entry.interestTags = known->interestTags;
    card.entry.district = known->district;
    card.entry.time = known->time;
    card.entry.timeSlots = known->timeSlots;
    return card;
}

} // namespace kurator::office
