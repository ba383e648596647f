#pragma once

#include "programme/pressing.h"
#include "programme/profile.h"
#include "programme/timing.h"

#include <optional>

namespace kurator::programme {

// The day by which pairs can start by the rules alone: the last end of what stages 1–5 count from T0. Nothing
// where T0 is not known or the profile counts nothing from it.
[[nodiscard]] std::optional<QDate> pairsByRule(const Profile& profile, const Anchors& anchors);

// How the items are pressed so that pairs start by `anchors.pairsBy`. Nothing where no such day is asked for,
// where it is not after T0, and where the rules are as quick themselves: windows are never stretched.
[[nodiscard]] std::optional<Pressing> pressingOf(const Profile& profile, const Anchors& anchors);

// When the item is due in this programme.
[[nodiscard]] Timing itemTiming(const RoadmapItem& item, const Anchors& anchors,
                                const std::optional<Pressing>& pressing);

} // namespace kurator::programme
