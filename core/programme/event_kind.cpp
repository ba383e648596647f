#include "programme/event_kind.h"

#include <algorithm>

namespace kurator::programme {

QString eventKindCode(EventKind kind)
{
    switch (kind) {
    case EventKind::StaffMeeting:
        return QStringLiteral("staff-meeting");
    case EventKind::ParentsMeeting:
        return QStringLiteral("parents-meeting");
    case EventKind::PupilsMeeting:
        return QStringLiteral("pupils-meeting");
    case EventKind::PartnersMeeting:
        return QStringLiteral("partners-meeting");
    case EventKind::GroupMeeting:
        return QStringLiteral("group-meeting");
    case EventKind::Training:
        return QStringLiteral("training");
    case EventKind::RoundTable:
        return QStringLiteral("round-table");
    case EventKind::Contest:
        return QStringLiteral("contest");
    case EventKind::Festival:
        return QStringLiteral("festival");
    case EventKind::Publication:
        return QStringLiteral("publication");
    case EventKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

std::optional<EventKind> eventKindOf(const QString& code)
{
    const auto* found = std::ranges::find(eventKinds, code, eventKindCode);
    return found == eventKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace kurator::programme
