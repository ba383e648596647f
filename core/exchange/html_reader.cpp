#include "exchange/html_reader.h"

#include "exchange/html_cursor.h"
#include "exchange/html_text.h"
#include "exchange/sheet_builder.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace kurator::exchange {

namespace {

struct HtmlCell
{
    qint64 row = 0;
    qint64 column = 0;
    QString text;
};

struct HtmlTable
{
    QString name;
    std::vector<HtmlCell> cells; // with a text in them
    bool tooLong = false;
};

// Lays the cells of one table into rows and columns as they come.
class HtmlGrid
{
public:
    HtmlGrid(HtmlTable& table, const ReadLimits& limits) : m_table(table), m_limits(limits) {}

    void beginRow()
    {
        endRow();
        m_inRow = true;
    }

    void endRow()
    {
        endText();
        m_row += m_inRow ? 1 : 0;
        m_column = 0;
        m_inRow = false;
    }

    void beginCell(QStringView attributes)
    {
        constexpr int mostColumns = 1'000; // the limits of browsers
        constexpr int mostRows = 65'534;
        endText();
        m_inRow = true;
        if (m_table.tooLong) {
            return;
        }
        while (m_column < static_cast<qint64>(m_coveredUntil.size()) &&
               m_coveredUntil[static_cast<std::size_t>(m_column)] > m_row) {
            ++m_column;
        }
        const int columns = htmlNumber(attributes, u"colspan", mostColumns);
        const int rows = htmlNumber(attributes, u"rowspan", mostRows);
        if (rows > 1) {
            cover(columns, m_row + rows);
        }
        m_cell = HtmlCell{m_row, m_column, {}};
        m_column = std::min(m_column + columns, m_limits.columns + 1);
    }

    void beginCaption()
    {
        endText();
        m_inCaption = true;
    }

    // Of a cell or of the caption.
    void endText()
    {
        const QString text = m_text.take();
        if (m_inCaption && m_table.name.isEmpty()) {
            m_table.name = text.simplified();
        } else if (m_cell && !text.isEmpty()) {
            m_cell->text = text;
            m_table.cells.push_back(*m_cell);
        }
        m_table.tooLong = m_table.tooLong || m_row > m_limits.rows;
        m_inCaption = false;
        m_cell.reset();
    }

    // Where text goes at the moment; nullptr between the cells.
    [[nodiscard]] HtmlText* text() { return m_cell || m_inCaption ? &m_text : nullptr; }

private:
    void cover(int columns, qint64 untilRow)
    {
        const qint64 end = std::min(m_column + columns, m_limits.columns);
        if (static_cast<qint64>(m_coveredUntil.size()) < end) {
            m_coveredUntil.resize(static_cast<std::size_t>(end), 0);
        }
        for (qint64 column = m_column; column < end; ++column) {
            m_coveredUntil[static_cast<std::size_t>(column)] = untilRow;
        }
    }

    HtmlTable& m_table;
    ReadLimits m_limits;
    std::vector<qint64> m_coveredUntil; // by column: the first row that no cell from above covers
    std::optional<HtmlCell> m_cell;
    HtmlText m_text;
    qint64 m_row = 0;
    qint64 m_column = 0;
    bool m_inRow = false;
    bool m_inCaption = false;
};

bool isBlockTag(const HtmlPiece& piece)
{
    static constexpr std::array names{u"p",  u"div", u"li", u"ul", u"ol", u"h1",
                                      u"h2", u"h3",  u"h4", u"h5", u"h6", u"hr"};
    return std::any_of(names.begin(), names.end(), [&piece](const auto* name) { return piece.isTag(name); });
}

// Walks through the page; tables that are open at a time form a stack.
class HtmlTables
{
public:
    explicit HtmlTables(const ReadLimits& limits) : m_limits(limits) {}

    [[nodiscard]] std::vector<std::unique_ptr<HtmlTable>> read(QStringView page)
    {
        HtmlCursor cursor(page);
        for (HtmlPiece piece = cursor.next(); piece.kind != HtmlPiece::Kind::End; piece = cursor.next()) {
            take(piece);
        }
        while (!m_open.empty()) {
            endTable();
        }
        return std::move(m_tables);
    }

private:
    void take(const HtmlPiece& piece)
    {
        if (piece.kind == HtmlPiece::Kind::Open && piece.isTag(u"table")) {
            if (m_tables.size() > static_cast<std::size_t>(m_limits.entries)) {
                return; // refused in the end
            }
            m_tables.push_back(std::make_unique<HtmlTable>());
            m_open.emplace_back(*m_tables.back(), m_limits);
            return;
        }
        if (m_open.empty()) {
            return;
        }
        HtmlText* text = m_open.back().text();
        if (piece.kind == HtmlPiece::Kind::Text) {
            if (text != nullptr) {
                text->append(piece.text);
            }
        } else if (piece.kind == HtmlPiece::Kind::Open) {
            open(piece, m_open.back());
        } else if (piece.isTag(u"table")) {
            endTable();
        } else {
            close(piece, m_open.back());
        }
        if (text != nullptr && isBlockTag(piece)) {
            text->appendBlock();
        }
    }

    static void open(const HtmlPiece& tag, HtmlGrid& grid)
    {
        if (tag.isTag(u"tr")) {
            grid.beginRow();
        } else if (tag.isTag(u"td") || tag.isTag(u"th")) {
            grid.beginCell(tag.attributes);
        } else if (tag.isTag(u"caption")) {
            grid.beginCaption();
        } else if (tag.isTag(u"br") && grid.text() != nullptr) {
            grid.text()->appendBreak();
        }
    }

    static void close(const HtmlPiece& tag, HtmlGrid& grid)
    {
        if (tag.isTag(u"tr")) {
            grid.endRow();
        } else if (tag.isTag(u"td") || tag.isTag(u"th") || tag.isTag(u"caption")) {
            grid.endText();
        }
    }

    void endTable()
    {
        m_open.back().endText();
        m_open.pop_back();
    }

    ReadLimits m_limits;
    std::vector<std::unique_ptr<HtmlTable>> m_tables;
    std::vector<HtmlGrid> m_open;
};

base::Result<void> buildSheet(SheetBuilder& builder, HtmlTable& table, const ReadLimits& limits)
{
    builder.beginSheet(table.name, false);
    for (HtmlCell& cell : table.cells) {
        auto taken = builder.put(cell.row, cell.column, Cell::ofText(std::move(cell.text)));
        if (!taken) {
            return taken;
        }
    }
    builder.endSheet();
    if (table.tooLong) {
        return base::refuseInput(
            "exchange.too-many-rows",
            {{QStringLiteral("sheet"), table.name}, {QStringLiteral("limit"), QString::number(limits.rows)}});
    }
    return {};
}

} // namespace

base::Result<Workbook> readHtml(QStringView page, const ReadLimits& limits)
{
    auto tables = HtmlTables(limits).read(page);
    if (tables.size() > static_cast<std::size_t>(limits.entries)) {
        return base::refuseInput("exchange.too-large");
    }
    std::erase_if(tables, [](const auto& table) { return table->cells.empty() && !table->tooLong; });
    if (tables.empty()) {
        return base::refuseInput("exchange.other-format");
    }
    SheetBuilder builder(limits);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables[i]->name.isEmpty() && tables.size() > 1) {
            tables[i]->name = QString::number(i + 1);
        }
        if (const auto built = buildSheet(builder, *tables[i], limits); !built) {
            return base::passOn(built);
        }
    }
    return builder.take();
}

} // namespace kurator::exchange
