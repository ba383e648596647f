#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"
#include "exchange/table.h"

namespace kurator::exchange {

// Gathers the cells of one workbook sheet by sheet and refuses what goes beyond the limits, before the memory
// is taken. Rows and columns count from 0.
class SheetBuilder
{
public:
    explicit SheetBuilder(const ReadLimits& limits) : m_limits(limits) {}

    void beginSheet(const QString& name, bool hidden);
    // The sheet that was begun turns out to be hidden.
    void hide() { m_sheet.hidden = true; }
    // An empty cell takes no place. Errors: exchange.too-many-rows and exchange.too-many-columns (sheet,
    // limit), exchange.too-large.
    [[nodiscard]] base::Result<void> put(qint64 row, qint64 column, Cell cell);
    // Leaves only the first cell of a rectangle; last row and column are included. Error: exchange.too-large,
    // when the rectangles of a workbook overlap so much that this is no work of a person.
    [[nodiscard]] base::Result<void> keepFirstOfMerged(qint64 firstRow, qint64 firstColumn, qint64 lastRow,
                                                       qint64 lastColumn);
    // Ends the sheet that was begun.
    void endSheet();
    [[nodiscard]] Workbook take() { return std::move(m_workbook); }

private:
    [[nodiscard]] tl::unexpected<base::Error> tooManyRows(qint64 limit) const;
    std::vector<Cell>& rowAt(std::size_t row);

    ReadLimits m_limits;
    Workbook m_workbook;
    Sheet m_sheet;
    qint64 m_filledRows = 0; // of the sheet that was begun
    qint64 m_cells = 0;
    qint64 m_merged = 0;
};

} // namespace kurator::exchange
