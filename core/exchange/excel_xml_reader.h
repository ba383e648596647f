#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"
#include "exchange/table.h"

#include <QByteArray>

namespace kurator::exchange {

// All sheets of a workbook in the XML of Excel 2003 ("XML Spreadsheet 2003", often named .xls), given in
// UTF-8. Errors: exchange.damaged, exchange.too-large, exchange.too-many-rows, exchange.too-many-columns,
// exchange.no-sheets.
[[nodiscard]] base::Result<Workbook> readExcelXml(const QByteArray& utf8, const ReadLimits& limits);

} // namespace kurator::exchange
