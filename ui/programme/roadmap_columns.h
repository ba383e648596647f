#pragma once

#include "lists/roadmap_list.h"
#include "ui/common/list_model.h"

#include <vector>

namespace kurator::ui {

[[nodiscard]] std::vector<ListColumn<lists::RoadmapRow>> roadmapColumns();

} // namespace kurator::ui
