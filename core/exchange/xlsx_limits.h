#pragma once

#include "exchange/xlsx_writer.h"

namespace kurator::exchange {

// Whether Excel can hold the sheet. Errors: exchange.text-too-long (sheet, row, column, limit; row and column
// from 1), exchange.too-many-rows and exchange.too-many-columns (sheet, limit).
[[nodiscard]] base::Result<void> fitsExcel(const OutSheet& sheet);

// A name Excel accepts for a sheet and that is not yet taken, whatever the case of its letters.
[[nodiscard]] QString fittingSheetName(const QString& wished, const QStringList& taken);

} // namespace kurator::exchange
