#pragma once

#include "exchange/table.h"
#include "exchange/zip_archive.h"

namespace kurator::exchange {

// All sheets of an XLSX workbook. Formulas give the value that was last computed and saved. A cell is a date
// when its number format is. Errors: exchange.damaged, exchange.too-large, exchange.too-many-rows,
// exchange.too-many-columns, exchange.encrypted, exchange.no-sheets.
[[nodiscard]] base::Result<Workbook> readXlsx(ZipArchive& archive, const ReadLimits& limits);

} // namespace kurator::exchange
