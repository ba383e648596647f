#include "office/movable_pairs.h"

#include "pairs/compatibility.h"
#include "pairs/places.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool hasBegun(const school::Snapshot& base, const pairs::Pair& pair)
{
    const auto ofPair = [&](const auto& record) { return record.pair == pair.id; };
    return std::ranges::any_of(base.meetings, ofPair) || std::ranges::any_of(base.trialSheets, ofPair);
}

} // namespace

bool isMovable(const Desk& desk, const pairs::Pair& pair)
{
    return pair.programme == desk.programme().id && pairs::isLoose(pair) &&
           (!hasBegun(desk.snapshot(), pair) || pairs::isLow(desk.snapshot().trialSheets, pair.id));
}

std::vector<const pairs::Pair*> movablePairs(const Desk& desk, const MatchWish& wish)
{
    std::vector<const pairs::Pair*> movable;
    const auto isLeftOut = [&](base::Id<people::Entry> entry) {
        return std::ranges::find(wish.leftOut, entry) != wish.leftOut.end();
    };
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const bool ofForm = wish.form.isEmpty() || pair.form == wish.form;
        if (wish.anew && ofForm && isMovable(desk, pair) && !isLeftOut(pair.mentor) &&
            !isLeftOut(pair.members.front().mentee)) {
            movable.push_back(&pair);
        }
    }
    return movable;
}

QSet<QUuid> idsOf(const std::vector<const pairs::Pair*>& pairs)
{
    QSet<QUuid> ids;
    for (const pairs::Pair* pair : pairs) {
        ids.insert(pair->id.uuid());
    }
    return ids;
}

} // namespace kurator::office
