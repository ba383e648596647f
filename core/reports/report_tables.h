#pragma once

#include "exchange/xlsx_writer.h"
#include "reports/yearly_report.h"

#include <vector>

namespace kurator::reports {

// The sheets «Организация», «Охват», «По формам» and «Пары» for exchange::writeWorkbook. Numbers are numbers;
// a share has one decimal; an unknown number is an empty cell, a hidden one says so. Who was left out is not
// in it, only how many.
[[nodiscard]] std::vector<exchange::OutSheet> reportSheets(const YearlyReport& report);

} // namespace kurator::reports
