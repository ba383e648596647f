#include "rendering/block_slices.h"

#include "rendering/fonts.h"
#include "rendering/measures.h"
#include "rendering/table_columns.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::Band;
using documents::Cell;
using documents::Row;
using documents::Table;

namespace {

using ShapedCells = std::vector<std::shared_ptr<const ShapedText>>;

// Puts a slice under another one.
void stack(Slice& top, const Slice& under)
{
    const QPointF at(0, top.height);
    for (PlacedText text : under.texts) {
        text.at += at;
        top.texts.push_back(std::move(text));
    }
    for (const Rule& rule : under.rules) {
        top.rules.push_back(rule.translated(at));
    }
    top.height += under.height;
    top.width = under.width;
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

    // The title and the headings of the columns; where columns are numbered, the numbers under them.
    void addHeadings()
    {
        const Slice title = titleOver();
        const ShapedCells cells = headingCells();
        const bool numbered = numbersColumns(m_table);
        const Slice numbers = numbered ? columnNumbers() : Slice{};
        Slice all = title;
        if (!cells.empty()) {
            stack(all, wholeRow(SliceKind::Headings, cells, m_edges));
        }
        if (numbered) {
            stack(all, numbers);
        }
        if (all.texts.empty()) {
            return;
        }
        if (all.height < m_room.height / 2) {
            m_headings = std::make_shared<const Slice>(numbered ? numbers : all);
            m_slices.push_back(std::move(all));
            return;
        }
        if (!title.texts.empty()) {
            m_slices.push_back(title);
        }
        addCutRow(cells);
        if (numbered) {
            m_headings = std::make_shared<const Slice>(numbers);
            m_slices.push_back(numbers);
        }
    }

    Slice titleOver() const
    {
        Slice slice;
        if (!m_table.title.isEmpty()) {
            const std::vector<double> edges{m_edges.front(), m_edges.back()};
            slice = wholeRow(SliceKind::Headings,
                             {cellText(m_table.title, Alignment::Centre, edges.back(), true)}, edges);
            slice.rules.clear();
        }
        slice.kind = SliceKind::Headings;
        slice.keepWithNext = true;
        return slice;
    }

    ShapedCells headingCells() const
    {
        ShapedCells cells;
        for (std::size_t i = 0; i < m_table.columns.size() && hasHeadings(m_table); ++i) {
            cells.push_back(cellText(m_table.columns.at(i).heading, Alignment::Centre, columnWidth(i)));
        }
        return cells;
    }

    Slice columnNumbers() const
    {
        ShapedCells cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            cells.push_back(cellText(QString::number(i + 1), Alignment::Centre, columnWidth(i)));
        }
        Slice slice = wholeRow(SliceKind::Headings, cells, m_edges);
        for (PlacedText& text : slice.texts) {
            text.ofPaper = false;
        }
        slice.keepWithNext = true;
        return slice;
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
        Slice slice = wholeRow(SliceKind::Row, cells, m_edges, m_table.rowHeight);
        if (slice.height <= m_room.height - (m_headings ? m_headings->height : 0)) {
            m_slices.push_back(std::move(slice));
        } else {
            addCutRow(cells);
        }
    }

    Slice wholeRow(SliceKind kind, const ShapedCells& cells, const std::vector<double>& edges,
                   double least = 0) const
    {
        Slice slice;
        slice.kind = kind;
        slice.height = least;
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
