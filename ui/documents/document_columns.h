#pragma once

#include "lists/document_list.h"
#include "ui/common/list_model.h"

namespace kurator::ui {

// Of the register of papers.
[[nodiscard]] std::vector<ListColumn<lists::DocumentRow>> documentColumns();

} // namespace kurator::ui
