#include "pairs/pair.h"

namespace kurator::pairs {

QString stateCode(PairState state)
{
    switch (state) {
    case PairState::Proposed:
        return QStringLiteral("proposed");
    case PairState::Active:
        return QStringLiteral("active");
    case PairState::Suspended:
        return QStringLiteral("suspended");
    case PairState::Completed:
        return QStringLiteral("completed");
    case PairState::Dissolved:
        return QStringLiteral("dissolved");
    }
    return {};
}

} // namespace kurator::pairs
