#include "programme/event_state.h"

namespace kurator::programme {

EventState eventState(const Event& event, const QDate& today)
{
    if (!event.date) {
        return EventState::Undated;
    }
    if (*event.date > today) {
        return EventState::Planned;
    }
    const bool noted = event.attendance || !event.people.empty() || !event.papers.empty() ||
                       !event.address.isEmpty() || !event.note.isEmpty();
    return noted || *event.date == today ? EventState::Held : EventState::Unnoted;
}

bool isHeld(const Event& event, const QDate& today)
{
    return event.date && *event.date <= today;
}

QString eventStateCode(EventState state)
{
    switch (state) {
    case EventState::Undated:
        return QStringLiteral("undated");
    case EventState::Planned:
        return QStringLiteral("planned");
    case EventState::Held:
        return QStringLiteral("held");
    case EventState::Unnoted:
        return QStringLiteral("unnoted");
    }
    return {};
}

} // namespace kurator::programme
