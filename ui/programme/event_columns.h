#pragma once

#include "lists/event_list.h"
#include "ui/common/list_model.h"

#include <vector>

namespace kurator::ui {

// Of the list of events.
[[nodiscard]] std::vector<ListColumn<lists::EventRow>> eventColumns();
// What its filter looks into.
[[nodiscard]] QString eventKey(const lists::EventRow& row);

} // namespace kurator::ui
