#pragma once

#include "reports/yearly_report.h"

#include <QJsonObject>

namespace kurator::reports {

// The report for machines: schema, organisation, year, period, date, totals, indicators, forms, pairs,
// unnamed. Shares, plan and deviation are per cents with one decimal; an unknown or hidden number is null;
// dates are ISO. Who was left out is not in it.
[[nodiscard]] QJsonObject reportJson(const YearlyReport& report);

// The number of the shape; a reader refuses a greater one.
inline constexpr int reportSchema = 1;

} // namespace kurator::reports
