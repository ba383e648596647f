#include "office/pair_removal.h"

#include "office/trial_sheets.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool isOfTheSame(const pairs::Opinion& one, const pairs::Opinion& other)
{
    return one.mentor == other.mentor && one.mentee == other.mentee && one.by == other.by;
}

// One opinion each of the four has of two people, also where two proposals in two forms go: a milder one,
// told before they met, becomes a ban.
void keepOpinion(Desk& desk, pairs::Opinion opinion, school::Changes& changes)
{
    const bool kept = std::ranges::any_of(changes.saved, [&](const school::Record& record) {
        const auto* saved = std::get_if<pairs::Opinion>(&record);
        return saved && isOfTheSame(*saved, opinion);
    });
    if (kept) {
        return;
    }
    const auto& known = desk.snapshot().opinions;
    const auto found =
        std::ranges::find_if(known, [&](const pairs::Opinion& other) { return isOfTheSame(other, opinion); });
    if (found == known.end()) {
        opinion.id = desk.ids().next<pairs::Opinion>();
        changes.saved.emplace_back(opinion);
    } else if (found->verdict != pairs::Verdict::Against) {
        opinion.id = found->id;
        opinion.reason =
            found->reason.isEmpty() ? opinion.reason : found->reason + QStringLiteral("; ") + opinion.reason;
        changes.saved.emplace_back(opinion);
    }
}

} // namespace

school::Changes removalOf(Desk& desk, const std::vector<pairs::Pair>& pairs)
{
    school::Changes changes;
    const auto removeOf = [&](const auto& records) {
        for (const auto& record : records) {
            if (std::ranges::find(pairs, record.pair, &pairs::Pair::id) != pairs.end()) {
                changes.removed.emplace_back(record);
            }
        }
    };
    removeOf(desk.snapshot().meetings);
    removeOf(desk.snapshot().trialSheets);
    for (const pairs::Pair& pair : pairs) {
        changes.removed.emplace_back(pair);
        for (const pairs::Opinion& opinion : opinionsFromTrial(desk.snapshot(), pair)) {
            keepOpinion(desk, opinion, changes);
        }
    }
    return changes;
}

} // namespace kurator::office
