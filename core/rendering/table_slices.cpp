#include "rendering/block_slices.h"

#include "rendering/fonts.h"

#include <algorithm>
#include <numeric>

namespace kurator::rendering {

using documents::Alignment;
using documents::Band;
using documents::Cell;
using documents::Column;
using documents::Row;
using documents::Table;

namespace {

constexpr double sidePadding = 1.5;  // mm
constexpr double rowPadding = 1;     // mm above and under the text of a row
constexpr double aroundTable = 3;    // mm
constexpr double narrowestShare = 8; // mm that a weighted column gets at least

using ShapedCells = std::vector<std::shared_ptr<const ShapedText>>;

// Left edges of the columns and the right edge of the last one, in mm.
std::vector<double> columnEdges(const Table& table, double available)
{
    double fixed = 0;
    double weights = 0;
    int shares = 0;
    for (const Column& column : table.columns) {
        fixed += column.width.value_or(0);
        weights += column.width ? 0 : column.weight;
        shares += column.width ? 0 : 1;
    }
    const double rest = shares > 0 ? std::max(available - fixed, narrowestShare * shares) : 0;
    const double shrink = std::min(1.0, available / (fixed + rest));
    std::vector<double> edges{0};
    for (const Column& column : table.columns) {
        const double share = weights > 0 ? column.weight / weights : 1.0 / std::max(shares, 1);
        edges.push_back(edges.back() + column.width.value_or(rest * share) * shrink);
    }
    return edges;
}

class TableCutter
{
public:
    TableCutter(const Table& table, const Room& room)
        : m_table(table), m_room(room), m_edges(columnEdges(table, room.width))
    {}

    Slices cut()
    {
        addHeadings();
        for (const documents::TableRow& row : m_table.rows) {
            std::visit([this](const auto& one) { add(one); }, row);
        }
        return std::move(m_slices);
    }

private:
    std::shared_ptr<const ShapedText> cellText(const QString& text, Alignment alignment, double width,
                                               bool bold = false) const
    {
        const TextSetting setting{fontFor(m_room.style, m_room.style.tableFontSize, bold), alignment, 0, 1};
        return std::make_shared<ShapedText>(text, setting, width - 2 * sidePadding);
    }

    double columnWidth(std::size_t column) const { return m_edges.at(column + 1) - m_edges.at(column); }

    void addHeadings()
    {
        const auto isNamed = [](const Column& column) { return !column.heading.isEmpty(); };
        if (std::none_of(m_table.columns.begin(), m_table.columns.end(), isNamed)) {
            return;
        }
        ShapedCells cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            cells.push_back(cellText(m_table.columns.at(i).heading, Alignment::Centre, columnWidth(i)));
        }
        Slice slice = wholeRow(SliceKind::Headings, cells, m_edges);
        slice.keepWithNext = true;
        if (slice.height < m_room.height / 2) {
            m_headings = std::make_shared<const Slice>(slice);
            m_slices.push_back(std::move(slice));
        } else {
            addCutRow(cells);
        }
    }

    void add(const Band& band)
    {
        const std::vector<double> edges{m_edges.front(), m_edges.back()};
        const ShapedCells cells{cellText(band.text, Alignment::Centre, edges.back(), true)};
        Slice slice = wholeRow(SliceKind::Band, cells, edges);
        slice.keepWithNext = true;
        m_slices.push_back(std::move(slice));
    }

    void add(const Row& row)
    {
        ShapedCells cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const Cell cell = i < row.cells.size() ? row.cells.at(i) : Cell{};
            cells.push_back(cellText(cell.text, cell.alignment, columnWidth(i)));
        }
        Slice slice = wholeRow(SliceKind::Row, cells, m_edges);
        if (slice.height <= m_room.height - (m_headings ? m_headings->height : 0)) {
            m_slices.push_back(std::move(slice));
        } else {
            addCutRow(cells);
        }
    }

    Slice wholeRow(SliceKind kind, const ShapedCells& cells, const std::vector<double>& edges) const
    {
        Slice slice;
        slice.kind = kind;
        slice.width = edges.back();
        slice.headings = m_headings;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto& text = cells.at(i);
            slice.height = std::max(slice.height, text->height() + 2 * rowPadding);
            slice.texts.push_back(
                {text, QPointF(edges.at(i) + sidePadding, rowPadding), 0, text->lineCount()});
        }
        slice.rules = uprights(edges, slice.height);
        slice.rules.push_back(Rule(0, 0, edges.back(), 0));
        slice.rules.push_back(Rule(0, slice.height, edges.back(), slice.height));
        return slice;
    }

    // A row higher than a page goes line by line, two lines kept together at its ends.
    void addCutRow(const ShapedCells& cells)
    {
        int lines = 0;
        for (const auto& text : cells) {
            lines = std::max(lines, text->lineCount());
        }
        for (int i = 0; i < lines; ++i) {
            m_slices.push_back(cutLine(cells, i, lines));
        }
    }

    Slice cutLine(const ShapedCells& cells, int line, int lines) const
    {
        const bool first = line == 0;
        const bool last = line + 1 == lines;
        Slice slice;
        slice.kind = SliceKind::Row;
        slice.width = m_edges.back();
        slice.headings = m_headings;
        slice.openAbove = !first;
        slice.openBelow = !last;
        slice.keepWithNext = !last && (first || line + 2 == lines);
        const double top = first ? rowPadding : 0;
        slice.height = cells.front()->lineHeight() + top + (last ? rowPadding : 0);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (line < cells.at(i)->lineCount()) {
                slice.texts.push_back({cells.at(i), QPointF(m_edges.at(i) + sidePadding, top), line, 1});
            }
        }
        slice.rules = uprights(m_edges, slice.height);
        if (first) {
            slice.rules.push_back(Rule(0, 0, m_edges.back(), 0));
        }
        if (last) {
            slice.rules.push_back(Rule(0, slice.height, m_edges.back(), slice.height));
        }
        return slice;
    }

    static std::vector<Rule> uprights(const std::vector<double>& edges, double height)
    {
        std::vector<Rule> rules;
        for (const double x : edges) {
            rules.push_back(Rule(x, 0, x, height));
        }
        return rules;
    }

    const Table& m_table;
    const Room& m_room;
    std::vector<double> m_edges;
    std::shared_ptr<const Slice> m_headings;
    Slices m_slices;
};

} // namespace

Slices slicesOf(const Table& table, const Room& room)
{
    if (table.columns.empty()) {
        return {};
    }
    Slices slices = TableCutter(table, room).cut();
    if (!slices.empty()) {
        slices.front().gapBefore = aroundTable;
        slices.back().gapAfter = aroundTable;
    }
    return slices;
}

} // namespace kurator::rendering
