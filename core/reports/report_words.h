#pragma once

#include "reports/yearly_report.h"

#include <QString>

namespace kurator::reports {

// «2026/2027 учебный год» or «2026 год».
[[nodiscard]] QString yearWords(const YearlyReport& report);

// «активна», «завершена»…
[[nodiscard]] QString pairStateWord(pairs::PairState state);

// A remark beside a figure, ready for the cell: «знаменатель не указан».
[[nodiscard]] QString noteWords(const IndicatorNote& note);

} // namespace kurator::reports
