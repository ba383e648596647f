#include "office/ballots.h"

#include "base/text.h"
#include "office/participants.h"

#include <algorithm>
#include <set>

namespace kurator::office {

namespace {

using EntryIds = std::vector<base::Id<people::Entry>>;

base::Arguments named(const Desk& desk, base::Id<people::Entry> voter, base::Id<people::Entry> chosen)
{
    return {{QStringLiteral("name"), desk.lookup().nameOf(voter)},
            {QStringLiteral("chosen"), desk.lookup().nameOf(chosen)}};
}

base::Result<void> checked(const Desk& desk, const BallotWish& wish)
{
    const auto* voter = desk.lookup().entry(wish.entry);
    if (!voter || voter->programme != desk.programme().id) {
        return base::refuseRule("ballot.no-participant");
    }
    if (wish.choices.size() > pairs::choicesAtMost) {
        return base::refuseRule("ballot.too-many",
                                {{QStringLiteral("name"), desk.lookup().nameOf(wish.entry)},
                                 {QStringLiteral("n"), QString::number(pairs::choicesAtMost)}});
    }
    const EntryIds may = mayBeChosen(desk, wish.entry);
    std::set<base::Id<people::Entry>> seen;
    for (const auto& chosen : wish.choices) {
        if (std::ranges::find(may, chosen) == may.end()) {
            return base::refuseRule("ballot.stranger", named(desk, wish.entry, chosen));
        }
        if (!seen.insert(chosen).second) {
            return base::refuseRule("ballot.twice", named(desk, wish.entry, chosen));
        }
    }
    return {};
}

void put(Desk& desk, const BallotWish& wish, school::Changes& changes)
{
    const pairs::Ballot* stored = ballotOf(desk.snapshot(), wish.entry);
    const QString comment = wish.comment.trimmed();
    if (wish.choices.empty() && comment.isEmpty()) {
        if (stored) {
            changes.removed.emplace_back(*stored);
        }
        return;
    }
    pairs::Ballot ballot{stored ? stored->id : desk.ids().next<pairs::Ballot>(), wish.entry,
                         wish.takenOn ? wish.takenOn
                         : stored     ? stored->takenOn
                                      : desk.today(),
                         wish.choices, comment};
    if (!stored || ballot != *stored) {
        changes.saved.emplace_back(std::move(ballot));
    }
}

} // namespace

const pairs::Ballot* ballotOf(const school::Snapshot& snapshot, base::Id<people::Entry> entry)
{
    const auto found = std::ranges::find(snapshot.ballots, entry, &pairs::Ballot::entry);
    return found == snapshot.ballots.end() ? nullptr : &*found;
}

std::vector<base::Id<people::Entry>> mayBeChosen(const Desk& desk, base::Id<people::Entry> entry)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* voter = lookup.entry(entry);
    std::vector<std::pair<QString, base::Id<people::Entry>>> byName;
    for (const people::Entry& other : desk.snapshot().entries) {
        if (voter && other.programme == voter->programme && other.side != voter->side &&
            other.person != voter->person) {
            byName.emplace_back(base::foldedKey(lookup.nameOf(other.id)), other.id);
        }
    }
    std::ranges::sort(byName);
    EntryIds may;
    std::ranges::transform(byName, std::back_inserter(may), [](const auto& one) { return one.second; });
    return may;
}

base::Result<int> saveBallots(Desk& desk, const std::vector<BallotWish>& wishes)
{
    school::Changes changes;
    for (const BallotWish& wish : wishes) {
        if (const auto fine = checked(desk, wish); !fine) {
            return base::passOn(fine);
        }
        put(desk, wish, changes);
    }
    const auto count = static_cast<int>(changes.saved.size() + changes.removed.size());
    if (count > 0) {
        const school::Step step{QStringLiteral("step.ballots-saved"),
                                {{QStringLiteral("count"), QString::number(count)}}};
        if (const auto committed = desk.commit(step, changes); !committed) {
            return base::passOn(committed);
        }
    }
    return count;
}

} // namespace kurator::office
