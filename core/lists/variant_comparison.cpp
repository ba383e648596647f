#include "lists/variant_comparison.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

QHash<QUuid, const office::VariantPair*> pairsByMentee(const office::Variant& variant)
{
    QHash<QUuid, const office::VariantPair*> byMentee;
    for (const office::VariantPair& pair : variant.pairs) {
        byMentee.insert(pair.who.mentee.uuid(), &pair);
    }
    return byMentee;
}

} // namespace

VariantSummary summaryOf(const std::optional<QDate>& madeOn, const office::Variant& variant)
{
    VariantSummary summary;
    summary.madeOn = madeOn;
    summary.matched = static_cast<int>(variant.pairs.size());
    summary.unmatched = static_cast<int>(variant.unmatched.size());
    if (summary.matched > 0) {
        summary.average = static_cast<double>(variant.total) / summary.matched;
    }
    summary.worst = variant.worst;
    summary.blockingPairs = variant.blockingPairs;
    return summary;
}

std::vector<VariantDifference> differencesOf(const office::Desk& desk, const office::Variant& first,
                                             const office::Variant& second)
{
    const auto before = pairsByMentee(first);
    const auto after = pairsByMentee(second);
    QList<QUuid> mentees = before.keys();
    for (const QUuid& mentee : after.keys()) {
        if (!before.contains(mentee)) {
            mentees << mentee;
        }
    }
    std::vector<VariantDifference> differences;
    for (const QUuid& mentee : std::as_const(mentees)) {
        const office::VariantPair* one = before.value(mentee);
        const office::VariantPair* other = after.value(mentee);
        if (one && other && one->who.mentor == other->who.mentor) {
            continue;
        }
        const auto& lookup = desk.lookup();
        const base::Id<people::Entry> entry(mentee);
        differences.push_back({entry, lookup.nameOf(entry), one ? lookup.nameOf(one->who.mentor) : QString(),
                               other ? lookup.nameOf(other->who.mentor) : QString(),
                               one ? std::optional(one->score) : std::nullopt,
                               other ? std::optional(other->score) : std::nullopt});
    }
    std::ranges::sort(differences, {}, [](const VariantDifference& one) {
        return std::tuple(base::foldedKey(one.name), one.mentee);
    });
    return differences;
}

} // namespace kurator::lists
