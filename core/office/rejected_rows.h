#pragma once

#include "exchange/table.h"
#include "exchange/xlsx_writer.h"
#include "office/import_table.h"

#include <cstddef>
#include <functional>
#include <map>

namespace kurator::office {

// The rejected rows for correcting and loading again: the headings and cells of the sheet as they were, then
// «Строка» (of the sheet, from 1) and «Почему не загружено», the sentence that `said` gives for a reason.
// `headingRow` from 0; `origins` are those of exchange::SplitSheet.
[[nodiscard]] exchange::OutSheet rejectedSheet(const exchange::Sheet& sheet, std::size_t headingRow,
                                               const ImportOutcome& outcome,
                                               const std::function<QString(const exchange::RowRemark&)>& said,
                                               const std::map<int, int>& origins = {});

} // namespace kurator::office
