#include "office/paper_people.h"

#include "base/text.h"
#include "office/participant_by_name.h"
#include "people/class_order.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kurator::office {

namespace {

using Entries = std::vector<const people::Entry*>;

// The entry itself when it suits, else another one of the same person this year; null when none does.
const people::Entry* suitingEntry(const Desk& desk, const people::Entry& wanted,
                                  const PaperAudience& audience)
{
    if (audience.suits(wanted)) {
        return &wanted;
    }
    const auto& entries = desk.snapshot().entries;
    const auto other = std::ranges::find_if(entries, [&](const people::Entry& entry) {
        return entry.programme == wanted.programme && entry.person == wanted.person && audience.suits(entry);
    });
    return other == entries.end() ? nullptr : &*other;
}

base::Result<Entries> suitingEntries(const Desk& desk, const school::Lookup& lookup, const Entries& wanted,
                                     const PaperAudience& audience)
{
    Entries entries;
    QStringList others;
    QSet<QUuid> seen;
    for (const people::Entry* entry : wanted) {
        if (seen.contains(entry->person.uuid())) {
            continue;
        }
        seen.insert(entry->person.uuid());
        if (const auto* suiting = suitingEntry(desk, *entry, audience)) {
            entries.push_back(suiting);
        } else {
            others << lookup.nameOf(entry->id);
        }
    }
    if (!others.isEmpty()) {
        return base::refuseInput(audience.refusal,
                                 {{QStringLiteral("names"), others.join(QStringLiteral(", "))}});
    }
    return entries;
}

Entries entriesWithIds(const Desk& desk, const std::vector<base::Id<people::Entry>>& ids)
{
    const QSet<base::Id<people::Entry>> chosen(ids.begin(), ids.end());
    Entries entries;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && chosen.contains(entry.id)) {
            entries.push_back(&entry);
        }
    }
    return entries;
}

Entries everyoneLacking(const Desk& desk, const PaperAudience& audience)
{
    Entries entries;
    QSet<QUuid> seen;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && !entry.finishedOn &&
            !seen.contains(entry.person.uuid()) && audience.suits(entry) && audience.lacks(entry)) {
            seen.insert(entry.person.uuid());
            entries.push_back(&entry);
        }
    }
    return entries;
}

base::Result<Entries> wantedEntries(const Desk& desk, const school::Lookup& lookup,
                                    const PaperRequest& request, const PaperAudience& audience)
{
    if (!request.entries.empty()) {
        return suitingEntries(desk, lookup, entriesWithIds(desk, request.entries), audience);
    }
    if (request.person.isEmpty()) {
        return everyoneLacking(desk, audience);
    }
    const auto entry = participantByName(desk, lookup, request.person);
    return entry ? suitingEntries(desk, lookup, {*entry}, audience) : base::passOn(entry);
}

} // namespace

base::Result<Entries> paperPeople(const Desk& desk, const school::Lookup& lookup, const PaperRequest& request,
                                  const PaperAudience& audience)
{
    auto entries = wantedEntries(desk, lookup, request, audience);
    if (!entries) {
        return entries;
    }
    if (entries->empty()) {
        return base::refuseInput(audience.nobody);
    }
    using Place = std::tuple<people::ClassPlace, QString, base::Id<people::Entry>>;
    std::vector<std::pair<Place, const people::Entry*>> placed;
    for (const people::Entry* entry : *entries) {
        placed.push_back({Place(people::classPlace(entry->className),
                                base::foldedKey(lookup.nameOf(entry->id)), entry->id),
                          entry});
    }
    std::ranges::sort(placed, [](const auto& a, const auto& b) { return a.first < b.first; });
    std::ranges::transform(placed, entries->begin(), [](const auto& one) { return one.second; });
    return entries;
}

std::vector<people::Side> sidesOf(const Desk& desk, base::Id<people::Person> person)
{
    std::vector<people::Side> sides;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && entry.person == person &&
            std::ranges::find(sides, entry.side) == sides.end()) {
            sides.push_back(entry.side);
        }
    }
    return sides;
}

void addPaper(PreparedPaper& pile, documents::Paper paper, const std::vector<base::Finding>& warnings,
              base::Id<people::Entry> entry)
{
    addPaper(pile, std::move(paper), warnings);
    pile.entries.push_back(entry);
}

void addPaper(PreparedPaper& pile, documents::Paper paper, const std::vector<base::Finding>& warnings)
{
    pile.papers.push_back(std::move(paper));
    for (const base::Finding& warning : warnings) {
        if (std::ranges::find(pile.warnings, warning) == pile.warnings.end()) {
            pile.warnings.push_back(warning);
        }
    }
}

} // namespace kurator::office
