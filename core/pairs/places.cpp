#include "pairs/places.h"

namespace kurator::pairs {

bool isGoingOn(const Pair& pair)
{
    switch (pair.state) {
    case PairState::Proposed:
    case PairState::Active:
    case PairState::Suspended:
        return true;
    case PairState::Completed:
    case PairState::Dissolved:
        return false;
    }
    return false;
}

bool isLoose(const Pair& pair)
{
    return pair.state == PairState::Proposed && !pair.order && pair.members.size() == 1;
}

std::vector<base::Id<people::Entry>> menteesHeld(const Pair& pair, const QDate& day)
{
    std::vector<base::Id<people::Entry>> held;
    for (const Member& member : pair.members) {
        if (isGoingOn(pair) && (!member.to || *member.to >= day)) {
            held.push_back(member.mentee);
        }
    }
    return held;
}

} // namespace kurator::pairs
