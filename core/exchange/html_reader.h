#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"
#include "exchange/table.h"

#include <QStringView>

namespace kurator::exchange {

// The tables of a web page, each as a sheet in the order of their beginnings, empty ones left out: electronic
// journals name such pages .xls. All cells are Text; of a cell over several rows or columns only the first
// place is filled. A table inside a cell is a sheet of its own. A sheet is named by its <caption>, else, when
// there are several, by its number. Nothing of the page is ever run, loaded or shown. Errors:
// exchange.other-format (no table with a text in it), exchange.too-large, exchange.too-many-rows,
// exchange.too-many-columns.
[[nodiscard]] base::Result<Workbook> readHtml(QStringView page, const ReadLimits& limits);

} // namespace kurator::exchange
