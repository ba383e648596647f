#pragma once

#include "lists/pair_list.h"
#include "ui/common/list_model.h"

#include <memory>

namespace kurator::ui {

using PairModel = ListModel<lists::PairRow>;

inline const QString pairWeeksColumn = QStringLiteral("weeks");

// The list of «Пары»; the column of weeks is painted by the view.
[[nodiscard]] std::unique_ptr<PairModel> pairModel();

} // namespace kurator::ui
