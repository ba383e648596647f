#pragma once

#include "programme/event.h"

#include <QString>

#include <array>
#include <optional>

namespace kurator::programme {

// In the order in which a year usually has them.
inline constexpr std::array eventKinds{
    EventKind::StaffMeeting, EventKind::ParentsMeeting, EventKind::PupilsMeeting, EventKind::PartnersMeeting,
    EventKind::Training,     EventKind::GroupMeeting,   EventKind::RoundTable,    EventKind::Publication,
    EventKind::Contest,      EventKind::Festival,       EventKind::Other};

// Short texts for machines: «staff-meeting».
[[nodiscard]] QString eventKindCode(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindOf(const QString& code);

} // namespace kurator::programme
