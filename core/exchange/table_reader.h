#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"
#include "exchange/table.h"

namespace kurator::exchange {

// Reads a spreadsheet (XLSX, XLSM, ODS) or a text table (CSV) that a person chose. The content decides what
// it is, never the name. Each error names the "file" without its folder: exchange.missing-file,
// exchange.unreadable, exchange.empty-file, exchange.not-a-table (a paper, a picture, another kind of
// archive), exchange.old-xls, exchange.other-format (a table, but of a kind to be saved anew: web page,
// xlsb), exchange.encrypted, exchange.damaged, exchange.no-sheets, exchange.too-large, exchange.too-many-rows
// and exchange.too-many-columns (sheet, limit), exchange.open-quote (row).
[[nodiscard]] base::Result<Workbook> readTable(const QString& path, const ReadLimits& limits = {});

} // namespace kurator::exchange
