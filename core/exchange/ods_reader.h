#pragma once

#include "exchange/table.h"
#include "exchange/zip_archive.h"

namespace kurator::exchange {

// True when the container says it is an OpenDocument spreadsheet (ods, or its template ots).
[[nodiscard]] bool holdsOds(ZipArchive& archive);

// All sheets of an OpenDocument spreadsheet: repeated rows and cells are written out, notes on cells left
// out, covered cells of a merged area empty. Errors: exchange.damaged, exchange.too-large,
// exchange.too-many-rows, exchange.too-many-columns, exchange.encrypted, exchange.no-sheets.
[[nodiscard]] base::Result<Workbook> readOds(ZipArchive& archive, const ReadLimits& limits);

// The same from an OpenDocument spreadsheet in one XML file (fods), given in UTF-8.
[[nodiscard]] base::Result<Workbook> readFlatOds(const QByteArray& utf8, const ReadLimits& limits);

} // namespace kurator::exchange
