#include "office/participant_card.h"

#include "base/text.h"
#include "office/mentor_papers.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

std::vector<RepresentativeCard> representativesOf(const Desk& desk, const school::Lookup& lookup,
                                                  base::Id<people::Person> child)
{
    std::vector<RepresentativeCard> cards;
    for (const people::Representation& one : desk.snapshot().representations) {
        const auto* adult = one.child == child ? lookup.person(one.adult) : nullptr;
        if (adult) {
            cards.push_back({one.id, *adult, one.relation, one.documentOfPower});
        }
    }
    std::ranges::stable_sort(cards, {}, [](const RepresentativeCard& card) {
        return base::foldedKey(language::fullName(card.adult.name));
    });
    return cards;
}

} // namespace

ParticipantCard blankCard(const Desk& desk, people::Side side)
{
    ParticipantCard card;
    card.entry.programme = desk.programme().id;
    card.entry.side = side;
    card.entry.joinedOn = desk.today();
    return card;
}

std::optional<ParticipantCard> participantCard(const Desk& desk, base::Id<people::Entry> entry)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* known = lookup.entry(entry);
    const auto* person = known ? lookup.person(known->person) : nullptr;
    if (!person) {
        return std::nullopt;
    }
    ParticipantCard card{*person,
                         *known,
                         representativesOf(desk, lookup, person->id),
                         {},
                         portfolioOf(desk.snapshot(), person->id),
                         interviewOf(desk.snapshot(), entry),
                         {}};
    for (const people::RestrictedMark& mark : desk.snapshot().restrictedMarks) {
        if (mark.entry == entry && std::ranges::count(card.restricted, mark.kind) == 0) {
            card.restricted.push_back(mark.kind);
        }
    }
    std::ranges::sort(card.restricted);
    return card;
}

} // namespace kurator::office
