#pragma once

#include "programme/roadmap.h"

#include <vector>

namespace kurator::programme {

// Fills `papers` of each item. A kind that one item asks for goes there whole; a kind that several ask for is
// handed out paper by paper, the oldest first, to the item without one whose end is nearest to the paper's
// date and that begins not later than 14 days after it.
void handOutPapers(std::vector<RoadmapItemView>& items, std::vector<RegisteredPaper> papers);

[[nodiscard]] bool requiresPaper(const RoadmapItemView& item, const QString& kind);

// Every required paper of the item is there, and it asks for at least one.
[[nodiscard]] bool hasRequiredPapers(const RoadmapItemView& item);

} // namespace kurator::programme
