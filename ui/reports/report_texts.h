#pragma once

#include "lists/report_view.h"

#include <QString>

namespace kurator::ui {

// «Наставляемые, 10–19»; the official title where the indicator has no short one.
[[nodiscard]] QString indicatorName(const lists::DenominatorRow& row);
// «24 из 320 · 7,5 %, план 35 %», or what is wanting for it.
[[nodiscard]] QString shareText(const lists::DenominatorRow& row);
// A remark beside a figure, as a sentence for the curator.
[[nodiscard]] QString noteText(const reports::IndicatorNote& note);
// «33,3 %» of 333.
[[nodiscard]] QString perCentText(qint64 tenths);

} // namespace kurator::ui
