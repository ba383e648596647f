#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"
#include "exchange/table.h"
#include "exchange/text_form.h"

namespace kurator::exchange {

// Reads a spreadsheet (XLSX, XLSM, ODS, XML of Excel 2003), a text table (CSV) or the tables of a web page
// (HTML, as electronic journals save it under the name .xls) that a person chose. The content decides what it
// is, never the name. Each error names the "file" without its folder: exchange.missing-file,
// exchange.unreadable, exchange.empty-file, exchange.not-a-table (a paper, a picture, another kind of
// archive), exchange.old-xls, exchange.other-format (a table, but of a kind to be saved anew: xlsb, a web
// page without tables), exchange.encrypted, exchange.damaged, exchange.no-sheets, exchange.too-large,
// exchange.too-many-rows and exchange.too-many-columns (sheet, limit), exchange.open-quote (row). `choice` is
// for text tables only.
[[nodiscard]] base::Result<Workbook> readTable(const QString& path, const ReadLimits& limits = {},
                                               const TextChoice& choice = {});

// The same of bytes that were read already; errors do not name a file.
[[nodiscard]] base::Result<Workbook> readTableBytes(const QByteArray& bytes, const ReadLimits& limits = {},
                                                    const TextChoice& choice = {});

// A table that was copied in a spreadsheet, a paper or a letter: tabs between the values, or what
// likelySeparator() finds where there is no tab. Errors: import.empty-text, exchange.too-large,
// exchange.too-many-rows, exchange.too-many-columns.
[[nodiscard]] base::Result<Workbook> tableFromText(const QString& text, const ReadLimits& limits = {});

} // namespace kurator::exchange
