#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"
#include "exchange/table.h"

#include <QStringView>

#include <optional>

namespace kurator::exchange {

// The separator of the values: ';', ',', a tab or '|'; a first line "sep=;" decides, else the one that cuts
// most of the first lines into equally many values. ';' when none does.
[[nodiscard]] QChar likelySeparator(QStringView text);

// A text table as one nameless sheet whose cells are all Text, so that phones and numbers keep their zeros. A
// value may be in quotes and then hold separators, line breaks (read as '\n') and doubled quotes. A first
// line "sep=;" is no row. Without `separator` the likely one. Errors: exchange.open-quote (row: where a
// quoted value begins that never ends), exchange.too-large, exchange.too-many-rows,
// exchange.too-many-columns.
[[nodiscard]] base::Result<Workbook> readCsv(QStringView text, const ReadLimits& limits,
                                             std::optional<QChar> separator = {});

} // namespace kurator::exchange
