#include "exchange/sheet_builder.h"

#include <algorithm>

namespace kurator::exchange {

void SheetBuilder::beginSheet(const QString& name, bool hidden)
{
    m_sheet = Sheet{name, hidden, {}};
    m_filledRows = 0;
}

base::Result<void> SheetBuilder::put(qint64 row, qint64 column, Cell cell)
{
    if (cell.kind == Cell::Kind::Empty) {
        return {};
    }
    if (row >= m_limits.lastRow) {
        return tooManyRows(m_limits.lastRow);
    }
    if (column >= m_limits.columns) {
        return base::refuseInput("exchange.too-many-columns",
                                 {{QStringLiteral("sheet"), m_sheet.name},
                                  {QStringLiteral("limit"), QString::number(m_limits.columns)}});
    }
    std::vector<Cell>& cells = rowAt(static_cast<std::size_t>(row));
    if (cells.empty() && ++m_filledRows > m_limits.rows) {
        return tooManyRows(m_limits.rows);
    }
    const auto wanted = static_cast<std::size_t>(column) + 1;
    if (cells.size() < wanted) {
        m_cells += static_cast<qint64>(wanted - cells.size());
        if (m_cells > m_limits.cells) {
            return base::refuseInput("exchange.too-large");
        }
        cells.resize(wanted);
    }
    cells[wanted - 1] = std::move(cell);
    return {};
}

tl::unexpected<base::Error> SheetBuilder::tooManyRows(qint64 limit) const
{
    return base::refuseInput("exchange.too-many-rows", {{QStringLiteral("sheet"), m_sheet.name},
                                                        {QStringLiteral("limit"), QString::number(limit)}});
}

std::vector<Cell>& SheetBuilder::rowAt(std::size_t row)
{
    if (m_sheet.rows.size() <= row) {
        const std::size_t previous = m_sheet.rows.empty() ? 0 : m_sheet.rows.back().size();
        m_sheet.rows.resize(row + 1);
        m_sheet.rows.back().reserve(previous);
    }
    return m_sheet.rows[row];
}

base::Result<void> SheetBuilder::keepFirstOfMerged(qint64 firstRow, qint64 firstColumn, qint64 lastRow,
                                                   qint64 lastColumn)
{
    const qint64 end = std::min(lastRow + 1, static_cast<qint64>(m_sheet.rows.size()));
    for (qint64 row = firstRow; row < end; ++row) {
        auto& cells = m_sheet.rows[static_cast<std::size_t>(row)];
        const qint64 width = std::min(lastColumn + 1, static_cast<qint64>(cells.size()));
        m_merged += 1 + std::max(qint64{0}, width - firstColumn);
        if (m_merged > m_limits.cells) {
            return base::refuseInput("exchange.too-large");
        }
        for (qint64 column = row == firstRow ? firstColumn + 1 : firstColumn; column < width; ++column) {
            cells[static_cast<std::size_t>(column)] = {};
        }
    }
    return {};
}

void SheetBuilder::endSheet()
{
    for (auto& cells : m_sheet.rows) {
        while (!cells.empty() && cells.back().kind == Cell::Kind::Empty) {
            cells.pop_back();
        }
    }
    while (!m_sheet.rows.empty() && m_sheet.rows.back().empty()) {
        m_sheet.rows.pop_back();
    }
    m_workbook.sheets.push_back(std::move(m_sheet));
    m_sheet = {};
}

} // namespace kurator::exchange
