#include "rendering/flow_tables.h"

#include "rendering/flow_cells.h"
#include "rendering/fonts.h"
#include "rendering/measures.h"
#include "rendering/table_columns.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::Table;

namespace {

// Makes the rows of a table with its frame.
class FramedRows
{
public:
    FramedRows(const Table& table, const Room& room)
        : m_table(table), m_room(room), m_edges(columnEdges(table, room.width))
    {
        m_look.points = room.style.tableFontSize;
    }

    [[nodiscard]] FlowTable emptyTable() const
    {
        FlowTable table;
        table.padded = true;
        for (std::size_t i = 1; i < m_edges.size(); ++i) {
            table.widths.push_back(m_edges.at(i) - m_edges.at(i - 1));
        }
        return table;
    }

    [[nodiscard]] FlowRow title() const
    {
        FlowRow row = wide(m_table.title);
        row.cells.front().rules = CellRules::None;
        return row;
    }

    [[nodiscard]] FlowRow headings() const
    {
        FlowRow row;
        for (const documents::Column& column : m_table.columns) {
            row.cells.push_back(framed(column.heading, Alignment::Centre));
        }
        row.leastHeight = heightOf(row);
        row.splits = row.leastHeight >= m_room.height / 2;
        row.keepWithNext = true;
        return row;
    }

    [[nodiscard]] FlowRow numbers() const
    {
        FlowRow row;
        for (std::size_t i = 1; i <= m_table.columns.size(); ++i) {
            row.cells.push_back(framed(QString::number(i), Alignment::Centre));
        }
        row.leastHeight = heightOf(row);
        row.keepWithNext = true;
        return row;
    }

    [[nodiscard]] FlowRow operator()(const documents::Band& band) const { return wide(band.text); }

    [[nodiscard]] FlowRow operator()(const documents::Row& row) const
    {
        FlowRow made;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto cell = i < row.cells.size() ? row.cells.at(i) : documents::Cell{};
            made.cells.push_back(framed(cell.text, cell.alignment));
        }
        made.leastHeight = std::max(heightOf(made), m_table.rowHeight);
        made.splits = made.leastHeight > m_room.height;
        return made;
    }

private:
    [[nodiscard]] FlowCell framed(const QString& text, Alignment alignment) const
    {
        FlowLook look = m_look;
        look.alignment = alignment;
        FlowCell cell = cellOf(text, look);
        cell.rules = CellRules::Frame;
        return cell;
    }

    [[nodiscard]] FlowRow wide(const QString& text) const
    {
        FlowRow row;
        row.cells.push_back(framed(text, Alignment::Centre));
        row.cells.front().columns = static_cast<int>(m_table.columns.size());
        row.cells.front().paragraphs.front().look.bold = true;
        row.leastHeight = heightOf(row);
        row.keepWithNext = true;
        return row;
    }

    // As it is printed.
    [[nodiscard]] double heightOf(const FlowRow& row) const
    {
        double height = 0;
        std::size_t column = 0;
        for (const FlowCell& cell : row.cells) {
            const FlowParagraph& paragraph = cell.paragraphs.front();
            const TextSetting setting{fontFor(m_room.style, m_look.points, paragraph.look.bold),
                                      Alignment::Left, 0, 1};
            const std::size_t end = column + static_cast<std::size_t>(cell.columns);
            const double width = m_edges.at(end) - m_edges.at(column) - 2 * sidePadding;
            height = std::max(height, ShapedText(paragraph.text, setting, width).height() + 2 * rowPadding);
            column = end;
        }
        return height;
    }

    const Table& m_table;
    const Room& m_room;
    std::vector<double> m_edges;
    FlowLook m_look;
};

} // namespace

std::vector<FlowTable> flowTables(const Table& table, const Room& room)
{
    const FramedRows rows(table, room);
    FlowTable framed = rows.emptyTable();
    if (!table.title.isEmpty()) {
        framed.rows.push_back(rows.title());
    }
    if (hasHeadings(table)) {
        framed.rows.push_back(rows.headings());
    }
    std::vector<FlowTable> made;
    if (numbersColumns(table)) {
        framed.joinsNext = true;
        made.push_back(std::move(framed));
        framed = rows.emptyTable();
        framed.rows.push_back(rows.numbers());
    }
    const bool tooHigh = !framed.rows.empty() && framed.rows.back().splits;
    framed.headingRows = tooHigh ? 0 : static_cast<int>(framed.rows.size());
    for (const documents::TableRow& row : table.rows) {
        framed.rows.push_back(std::visit(rows, row));
    }
    if (!framed.rows.empty()) {
        made.push_back(std::move(framed));
    }
    return made;
}

} // namespace kurator::rendering
