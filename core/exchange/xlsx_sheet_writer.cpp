#include "exchange/xlsx_sheet_writer.h"

#include "exchange/xlsx_text.h"

#include <algorithm>
#include <cmath>

#include <xlsxwriter.h>

namespace kurator::exchange {

namespace {

// A program that opens the file would run such a text as a formula once a person edits the cell.
bool looksLikeFormula(const QString& text)
{
    static constexpr QStringView signs = u"=+-@";
    const QString start = text.trimmed();
    return !start.isEmpty() && signs.contains(start.at(0));
}

// Serials before March 1900 mean different days in Excel and elsewhere.
bool isDateForExcel(const QDate& date)
{
    return date >= QDate(1900, 3, 1) && date.year() <= 9999;
}

bool isErrorOfExcel(const QString& mark)
{
    static const QStringList marks{QStringLiteral("#NULL!"),  QStringLiteral("#DIV/0!"),
                                   QStringLiteral("#VALUE!"), QStringLiteral("#REF!"),
                                   QStringLiteral("#NAME?"),  QStringLiteral("#NUM!"),
                                   QStringLiteral("#N/A")};
    return marks.contains(mark);
}

XlsxLook lookOfText(ColumnKind kind, const QString& text)
{
    if (looksLikeFormula(text)) {
        return XlsxLook::Literal;
    }
    return kind == ColumnKind::Text ? XlsxLook::Text : XlsxLook::Centred;
}

XlsxLook lookOfNumber(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Whole:
        return XlsxLook::Whole;
    case ColumnKind::Decimal:
        return XlsxLook::Decimal;
    case ColumnKind::Text:
    case ColumnKind::Date:
        return XlsxLook::Centred;
    }
    return XlsxLook::Centred;
}

lxw_col_t columnForExcel(std::size_t column)
{
    return static_cast<lxw_col_t>(column);
}

QByteArray bytesForExcel(const QString& text)
{
    return xlsxEscaped(text).toUtf8();
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const OutSheet& sheet, lxw_worksheet* page, const XlsxFormats& formats)
    : m_sheet(sheet), m_page(page), m_formats(formats)
{}

bool XlsxSheetWriter::write()
{
    writePage();
    writeLines(m_sheet.title, true);
    writeColumns();
    ++m_row;
    for (const auto& cells : m_sheet.rows) {
        writeRow(cells);
        ++m_row;
    }
    if (!m_sheet.notes.isEmpty()) {
        ++m_row;
        writeLines(m_sheet.notes, false);
    }
    return m_isSound;
}

void XlsxSheetWriter::writePage()
{
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(m_page, a4);
    worksheet_set_landscape(m_page);
    worksheet_fit_to_pages(m_page, 1, 0);
    worksheet_set_margins(m_page, 0.5, 0.4, 0.5, 0.6);
    note(worksheet_set_footer(m_page, "&C&P / &N"));
}

void XlsxSheetWriter::writeColumns()
{
    if (m_sheet.columns.empty()) {
        return;
    }
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        const lxw_col_t place = columnForExcel(column);
        note(worksheet_set_column(m_page, place, place, m_sheet.columns[column].width, nullptr));
        writeText(column, m_sheet.columns[column].heading, XlsxLook::Heading);
    }
    const auto lastRow = m_row + static_cast<lxw_row_t>(m_sheet.rows.size());
    note(worksheet_autofilter(m_page, m_row, 0, lastRow, columnForExcel(m_sheet.columns.size() - 1)));
    note(worksheet_repeat_rows(m_page, m_row, m_row));
    worksheet_freeze_panes(m_page, m_row + 1, 0);
}

// Lines run over the whole width of the table; merged cells do not grow by themselves, so their height is
// counted.
void XlsxSheetWriter::writeLines(const QStringList& lines, bool isTitle)
{
    constexpr double narrowest = 30; // in letters
    constexpr double highest = 409;  // in points; Excel allows no more
    double width = 0;
    for (const OutColumn& column : m_sheet.columns) {
        width += column.width;
    }
    for (qsizetype i = 0; i < lines.size(); ++i, ++m_row) {
        const bool isLarge = isTitle && i == 0;
        const double letters = std::max(narrowest, isLarge ? width / 1.4 : width);
        double count = 0;
        for (const QString& paragraph : lines.at(i).split(QLatin1Char('\n'))) {
            count += std::max(1.0, std::ceil(static_cast<double>(paragraph.size()) / letters));
        }
        note(worksheet_set_row(m_page, m_row, std::min(highest, count * (isLarge ? 20 : 15)), nullptr));
        const XlsxLook look = isLarge ? XlsxLook::Title : XlsxLook::Line;
        if (m_sheet.columns.size() > 1) {
            note(worksheet_merge_range(m_page, m_row, 0, m_row, columnForExcel(m_sheet.columns.size() - 1),
                                       bytesForExcel(lines.at(i)).constData(), m_formats.of(look)));
        } else {
            writeText(0, lines.at(i), look);
        }
    }
}

void XlsxSheetWriter::writeRow(const std::vector<Cell>& cells)
{
    const std::size_t width = std::max(cells.size(), m_sheet.columns.size());
    for (std::size_t column = 0; column < width; ++column) {
        const ColumnKind kind =
            column < m_sheet.columns.size() ? m_sheet.columns[column].kind : ColumnKind::Text;
        writeCell(column, kind, column < cells.size() ? cells[column] : Cell{});
    }
}

void XlsxSheetWriter::writeCell(std::size_t column, ColumnKind kind, const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        note(worksheet_write_blank(m_page, m_row, columnForExcel(column), m_formats.of(XlsxLook::Text)));
        break;
    case Cell::Kind::Text:
        writeText(column, cell.text, lookOfText(kind, cell.text));
        break;
    case Cell::Kind::Error:
        if (isErrorOfExcel(cell.text)) {
            writeError(column, cell.text.toLatin1().constData());
        } else {
            writeText(column, cell.text, lookOfText(kind, cell.text));
        }
        break;
    case Cell::Kind::Number:
        writeNumber(column, cell.number, lookOfNumber(kind));
        break;
    case Cell::Kind::Boolean:
        note(worksheet_write_boolean(m_page, m_row, columnForExcel(column), cell.number != 0 ? 1 : 0,
                                     m_formats.of(XlsxLook::Centred)));
        break;
    case Cell::Kind::Date:
        if (isDateForExcel(cell.date)) {
            writeNumber(column, static_cast<double>(QDate(1899, 12, 30).daysTo(cell.date)), XlsxLook::Date);
        } else {
            writeText(column, shown(cell), XlsxLook::Centred);
        }
        break;
    }
}

void XlsxSheetWriter::writeText(std::size_t column, const QString& text, XlsxLook look)
{
    note(worksheet_write_string(m_page, m_row, columnForExcel(column), bytesForExcel(text).constData(),
                                m_formats.of(look)));
}

void XlsxSheetWriter::writeNumber(std::size_t column, double number, XlsxLook look)
{
    if (std::isfinite(number)) {
        note(worksheet_write_number(m_page, m_row, columnForExcel(column), number, m_formats.of(look)));
    } else {
        writeError(column, "#NUM!");
    }
}

// The library knows no error values; a formula that consists of the error has it as its value.
void XlsxSheetWriter::writeError(std::size_t column, const char* mark)
{
    note(worksheet_write_formula_str(m_page, m_row, columnForExcel(column), mark,
                                     m_formats.of(XlsxLook::Centred), mark));
}

} // namespace kurator::exchange
