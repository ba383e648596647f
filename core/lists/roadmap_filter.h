#pragma once

#include "lists/roadmap_list.h"

#include <QHash>

#include <array>

namespace kurator::lists {

// What the roadmap is narrowed to, all of it together: a stage (0: any), sides and states by their codes
// (none: any).
struct RoadmapFilter
{
    int stage = 0;
    QStringList sides;  // programme::itemSideCode
    QStringList states; // programme::itemStateCode

    [[nodiscard]] bool isEmpty() const { return stage == 0 && sides.isEmpty() && states.isEmpty(); }
    [[nodiscard]] bool passes(const RoadmapRow& row) const;

    friend bool operator==(const RoadmapFilter&, const RoadmapFilter&) = default;
};

// How many rows each choice would leave beside what is chosen of the other two kinds.
struct RoadmapTally
{
    std::array<int, 8> stages{}; // at 0: any
    QHash<QString, int> sides;   // by code
    QHash<QString, int> states;
    int overdue = 0; // whatever is chosen
};

[[nodiscard]] RoadmapTally tallyOf(const std::vector<RoadmapRow>& rows, const RoadmapFilter& filter);

} // namespace kurator::lists
