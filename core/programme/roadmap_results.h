#pragma once

#include "programme/roadmap.h"

#include <vector>

namespace kurator::programme {

// Each quarter or month wants a result of its own.
[[nodiscard]] bool repeatsByResults(const RoadmapItemView& view);

// The days, in order, of the programme's events up to today that count for the item: one result each. For
// what repeats each quarter or month also those of its papers.
[[nodiscard]] std::vector<QDate> resultDays(const RoadmapItemView& view, const Programme& programme,
                                            const std::vector<Event>& events, const QDate& today);

// Fills `counted` and `emptyWindows`.
void countResults(RoadmapItemView& view, const std::vector<QDate>& days, const QDate& today);

// The last of the days that lies in the window.
[[nodiscard]] std::optional<QDate> lastResultIn(const base::Period& window, const std::vector<QDate>& days);

// Adds the registered papers that the mark names and the item does not hold yet.
void addChosenPapers(RoadmapItemView& view, const RoadmapMark& mark,
                     const std::vector<RegisteredPaper>& papers);

} // namespace kurator::programme
