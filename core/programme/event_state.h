#pragma once

#include "programme/event.h"

#include <QString>

namespace kurator::programme {

enum class EventState
{
    Undated, // planned, no day yet
    Planned,
    Held,
    Unnoted // its day has passed and nothing tells how it went: who came, a paper, a page
};

// An event counts as held from its day on.
[[nodiscard]] EventState eventState(const Event& event, const QDate& today);
[[nodiscard]] bool isHeld(const Event& event, const QDate& today);

// Short texts for machines: «undated», «planned», «held», «unnoted».
[[nodiscard]] QString eventStateCode(EventState state);

} // namespace kurator::programme
