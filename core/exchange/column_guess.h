#pragma once

#include "base/result.h"
#include "exchange/column_overrides.h"
#include "exchange/columns.h"
#include "exchange/table.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace kurator::exchange {

// What the program takes one column for. `column` counts from 0; no field: nothing in it is read.
struct ColumnGuess
{
    std::size_t column = 0;
    QString letter;  // «C»
    QString heading; // as written in the sheet, may be empty
    std::optional<Field> field;
    QStringList samples; // the first three filled values below the headings
    bool byHand = false; // an override said it

    friend bool operator==(const ColumnGuess&, const ColumnGuess&) = default;
};

// Every column that holds anything, from the left.
struct SheetGuess
{
    std::size_t headingRow = 0; // from 0
    std::vector<ColumnGuess> columns;
    std::vector<Field> missing; // needed and not found
    friend bool operator==(const SheetGuess&, const SheetGuess&) = default;
};

// The same understanding as findColumns() in heading_finder.h, shown for correction: a missing column and an
// override whose column is not there are no refusals. Error: exchange.empty-sheet (sheet).
[[nodiscard]] base::Result<SheetGuess> guessColumns(const Sheet& sheet, TableKind kind,
                                                    const ColumnOverrides& overrides = {},
                                                    std::optional<std::size_t> headingRow = {});

// The headings from column A on, empty where a column has none.
[[nodiscard]] QStringList headingsOf(const SheetGuess& guess);

// The kind of list whose headings fit most of the sheet's, with the name of the sheet and the lines above
// the headings where two fit alike; none where no kind has its needed columns or nothing tells two apart.
[[nodiscard]] std::optional<TableKind> likelyKind(const Sheet& sheet);

// «A» for 0, «AA» for 26: as spreadsheets call their columns, and as an override may.
[[nodiscard]] QString columnLetter(std::size_t column);

} // namespace kurator::exchange
