#include "office/merge_people.h"

#include "office/merge_changes.h"

#include <algorithm>
#include <tuple>

namespace kurator::office {

namespace {

base::Result<MergeChanges> mergeOf(const Desk& desk, base::Id<people::Person> keep,
                                   base::Id<people::Person> drop, const MergeChoices& choices)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* kept = lookup.person(keep);
    const auto* dropped = lookup.person(drop);
    if (!kept || !dropped || keep == drop) {
        return base::refuseInput("people.unknown-person");
    }
    MergeChanges merge(desk, *kept, *dropped, choices);
    if (const auto worked = merge.work(); !worked) {
        return base::passOn(worked);
    }
    return merge;
}

// What stands in the base under a person, the weightiest first.
std::tuple<qsizetype, qsizetype, qsizetype> weightInBase(const school::Snapshot& all,
                                                         base::Id<people::Person> person)
{
    QSet<QUuid> entries;
    for (const people::Entry& entry : all.entries) {
        if (entry.person == person) {
            entries.insert(entry.id.uuid());
        }
    }
    const auto inPair = std::ranges::count_if(all.pairs, [&entries](const pairs::Pair& pair) {
        return entries.contains(pair.mentor.uuid()) ||
               std::ranges::any_of(pair.members, [&entries](const pairs::Member& member) {
                   return entries.contains(member.mentee.uuid());
               });
    });
    return {inPair, entries.size(), std::ranges::count(all.consents, person, &people::Consent::person)};
}

} // namespace

base::Result<MergePreview> previewMerge(const Desk& desk, base::Id<people::Person> keep,
                                        base::Id<people::Person> drop, const MergeChoices& choices)
{
    const auto merge = mergeOf(desk, keep, drop, choices);
    if (!merge) {
        return base::passOn(merge);
    }
    return merge->preview();
}

base::Result<void> mergePeople(Desk& desk, base::Id<people::Person> keep, base::Id<people::Person> drop,
                               const MergeChoices& choices)
{
    const auto merge = mergeOf(desk, keep, drop, choices);
    if (!merge) {
        return base::passOn(merge);
    }
    const school::Changes changes = merge->changes();
    return desk.commit({QStringLiteral("step.people-merged"),
                        {{QStringLiteral("name"), language::fullName(merge->preview().person.name)}}},
                       changes);
}

base::Id<people::Person> personToKeep(const Desk& desk, base::Id<people::Person> first,
                                      base::Id<people::Person> second)
{
    return weightInBase(desk.snapshot(), second) > weightInBase(desk.snapshot(), first) ? second : first;
}

} // namespace kurator::office
