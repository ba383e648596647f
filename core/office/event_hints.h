#pragma once

#include "programme/event.h"
#include "programme/profile.h"

#include <QStringList>

namespace kurator::office {

// Whether the item asks for a number of events or for one every month or quarter (S001 2.7, 3.1, 6.7, 7.6).
// Meetings of the pairs every two weeks have a log of their own.
[[nodiscard]] bool countsEvents(const programme::RoadmapItem& item);

// Items of the roadmap that an event of this kind usually proves, by the papers and words of their results.
// Those that ask for a number come first, then those that want one each period, then in the profile's order.
[[nodiscard]] QStringList usualItems(const programme::Profile& profile, programme::EventKind kind);

// The kind of event that usually proves the item; Other where there is none.
[[nodiscard]] programme::EventKind usualKind(const programme::RoadmapItem& item);

} // namespace kurator::office
