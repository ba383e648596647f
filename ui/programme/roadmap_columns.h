#pragma once

#include "lists/roadmap_list.h"
#include "ui/common/list_model.h"

#include <vector>

namespace kurator::ui {

// Columns whose cells are changed where they stand.
inline constexpr char stateColumn[] = "state";
inline constexpr char startColumn[] = "start";
inline constexpr char endColumn[] = "end";

[[nodiscard]] std::vector<ListColumn<lists::RoadmapRow>> roadmapColumns();

} // namespace kurator::ui
