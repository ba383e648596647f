#pragma once

#include "programme/json_cursor.h"
#include "programme/profile.h"

namespace kurator::programme {

// Parts of a profile's file that speak of the roadmap; refused through the cursor, as readWholeProfile()
// tells.
[[nodiscard]] int readCanonicalStage(const JsonCursor& cursor);
[[nodiscard]] TimingRule readRule(const JsonCursor& cursor);
[[nodiscard]] RoadmapItem readRoadmapItem(const JsonCursor& cursor);

} // namespace kurator::programme
