#pragma once

#include "base/result.h"
#include "exchange/column_overrides.h"
#include "exchange/columns.h"
#include "exchange/table.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace kurator::exchange {

// Where the headings stand and what each column tells. Rows and columns count from 0. A question that was
// asked twice has several columns: the first filled one counts.
struct FoundColumns
{
    std::size_t headingRow = 0;
    std::map<Field, std::vector<std::size_t>> columns;
    std::map<Field, QString> headings; // as written in the sheet

    [[nodiscard]] bool has(Field field) const { return columns.contains(field); }
};

// Looks for the heading row among the first 30 rows: the one that names the most fields; a row chosen by hand
// (from 0) is taken as it is. Overrides win over the headings. Errors: exchange.empty-sheet (sheet),
// exchange.no-columns (sheet, missing: headings that are needed, separated by commas),
// exchange.no-columns-in-file the same of a sheet without a name, exchange.no-override-column (sheet,
// column).
[[nodiscard]] base::Result<FoundColumns> findColumns(const Sheet& sheet, TableKind kind,
                                                     const ColumnOverrides& overrides = {},
                                                     std::optional<std::size_t> headingRow = {});

} // namespace kurator::exchange
