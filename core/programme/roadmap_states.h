#pragma once

#include "programme/roadmap.h"

#include <vector>

namespace kurator::programme {

// What the state of an item follows from, besides its dates and papers.
struct StateFacts
{
    const RoadmapItem& item;
    const std::vector<RoadmapItemView>& views; // those the item depends on have their states already
    const RoadmapMark* mark;                   // nullptr: the curator said nothing
    std::vector<QDate> resultDays;             // as resultDays()
    QDate today;
};

// Fills `state`, `evidence` and `doneOn`; an item by result gets its start when what it follows is done.
void settleState(RoadmapItemView& view, const StateFacts& facts);

} // namespace kurator::programme
