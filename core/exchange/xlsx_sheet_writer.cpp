#include "exchange/xlsx_sheet_writer.h"

#include "exchange/xlsx_text.h"

#include <algorithm>
#include <cmath>

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

XlsxStyle textStyle(ColumnKind kind, const QString& text)
{
    if (looksLikeFormula(text)) {
        return XlsxStyle::Literal;
    }
    return kind == ColumnKind::Text ? XlsxStyle::Text : XlsxStyle::Centred;
}

XlsxStyle numberStyle(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Whole:
        return XlsxStyle::Whole;
    case ColumnKind::Decimal:
        return XlsxStyle::Decimal;
    case ColumnKind::Text:
    case ColumnKind::Date:
        return XlsxStyle::Centred;
    }
    return XlsxStyle::Centred;
}

QString exactNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const OutSheet& sheet, XlsxStrings& strings)
    : m_sheet(sheet), m_strings(strings), m_xml(&m_part)
{}

// The order of the elements is the one of the schema (ECMA-376 part 1, 18.3.1.99); Excel insists on it.
QByteArray XlsxSheetWriter::part(bool isFirst)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(QStringLiteral("worksheet"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    m_xml.writeStartElement(QStringLiteral("sheetPr"));
    m_xml.writeEmptyElement(QStringLiteral("pageSetUpPr"));
    m_xml.writeAttribute(QStringLiteral("fitToPage"), QStringLiteral("1"));
    m_xml.writeEndElement();
    writeView(isFirst);
    writeColumns();
    writeRows();
    if (!m_sheet.columns.empty()) {
        m_xml.writeEmptyElement(QStringLiteral("autoFilter"));
        m_xml.writeAttribute(QStringLiteral("ref"), areas().filtered.remove(QLatin1Char('$')));
    }
    writeMerged();
    writePage();
    m_xml.writeEndDocument();
    return m_part;
}

XlsxSheetAreas XlsxSheetWriter::areas() const
{
    if (m_sheet.columns.empty()) {
        return {};
    }
    const QString heading = QString::number(headingRow() + 1);
    QString lastColumn = xlsxReference(0, m_sheet.columns.size() - 1);
    lastColumn.chop(1);
    return {QStringLiteral("$A$%1:$%2$%3").arg(heading, lastColumn, QString::number(lastTableRow() + 1)),
            QStringLiteral("$%1:$%1").arg(heading)};
}

void XlsxSheetWriter::writeView(bool isFirst)
{
    m_xml.writeStartElement(QStringLiteral("sheetViews"));
    m_xml.writeStartElement(QStringLiteral("sheetView"));
    if (isFirst) {
        m_xml.writeAttribute(QStringLiteral("tabSelected"), QStringLiteral("1"));
    }
    m_xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
    if (!m_sheet.columns.empty()) {
        m_xml.writeEmptyElement(QStringLiteral("pane"));
        m_xml.writeAttribute(QStringLiteral("ySplit"), QString::number(headingRow() + 1));
        m_xml.writeAttribute(QStringLiteral("topLeftCell"), xlsxReference(headingRow() + 1, 0));
        m_xml.writeAttribute(QStringLiteral("activePane"), QStringLiteral("bottomLeft"));
        m_xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
        m_xml.writeEmptyElement(QStringLiteral("selection"));
        m_xml.writeAttribute(QStringLiteral("pane"), QStringLiteral("bottomLeft"));
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEmptyElement(QStringLiteral("sheetFormatPr"));
    m_xml.writeAttribute(QStringLiteral("defaultRowHeight"), QStringLiteral("15"));
}

void XlsxSheetWriter::writeColumns()
{
    if (m_sheet.columns.empty()) {
        return;
    }
    constexpr double cellPadding = 5.0 / 7; // Excel adds 5 pixels to letters of 7
    m_xml.writeStartElement(QStringLiteral("cols"));
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        m_xml.writeEmptyElement(QStringLiteral("col"));
        m_xml.writeAttribute(QStringLiteral("min"), QString::number(i + 1));
        m_xml.writeAttribute(QStringLiteral("max"), QString::number(i + 1));
        m_xml.writeAttribute(QStringLiteral("width"), exactNumber(m_sheet.columns[i].width + cellPadding));
        m_xml.writeAttribute(QStringLiteral("customWidth"), QStringLiteral("1"));
    }
    m_xml.writeEndElement();
}

void XlsxSheetWriter::writeRows()
{
    m_xml.writeStartElement(QStringLiteral("sheetData"));
    writeLines(m_sheet.title, true);
    writeHeadings();
    for (const auto& cells : m_sheet.rows) {
        beginRow(0);
        const std::size_t width = std::max(cells.size(), m_sheet.columns.size());
        for (std::size_t column = 0; column < width; ++column) {
            const ColumnKind kind =
                column < m_sheet.columns.size() ? m_sheet.columns[column].kind : ColumnKind::Text;
            writeCell(column, kind, column < cells.size() ? cells[column] : Cell{});
        }
        m_xml.writeEndElement();
    }
    if (!m_sheet.notes.isEmpty()) {
        ++m_row;
        writeLines(m_sheet.notes, false);
    }
    m_xml.writeEndElement();
}

// Lines run over the whole width of the table; merged cells do not grow by themselves, so their height is
// counted.
void XlsxSheetWriter::writeLines(const QStringList& lines, bool isTitle)
{
    constexpr double narrowest = 30;
    double width = 0;
    for (const OutColumn& column : m_sheet.columns) {
        width += column.width;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLarge = isTitle && i == 0;
        const double letters = std::max(narrowest, isLarge ? width / 1.4 : width);
        double count = 0;
        for (const QString& paragraph : lines.at(i).split(QLatin1Char('\n'))) {
            count += std::max(1.0, std::ceil(static_cast<double>(paragraph.size()) / letters));
        }
        if (m_sheet.columns.size() > 1) {
            m_mergedRows.push_back(m_row);
        }
        beginRow(count * (isLarge ? 20 : 15));
        writeText(0, lines.at(i), isLarge ? XlsxStyle::Title : XlsxStyle::Line);
        m_xml.writeEndElement();
    }
}

void XlsxSheetWriter::writeHeadings()
{
    if (m_sheet.columns.empty()) {
        ++m_row;
        return;
    }
    beginRow(0);
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        writeText(column, m_sheet.columns[column].heading, XlsxStyle::Heading);
    }
    m_xml.writeEndElement();
}

void XlsxSheetWriter::writeMerged()
{
    if (m_mergedRows.empty()) {
        return;
    }
    m_xml.writeStartElement(QStringLiteral("mergeCells"));
    m_xml.writeAttribute(QStringLiteral("count"), QString::number(m_mergedRows.size()));
    for (const std::size_t row : m_mergedRows) {
        m_xml.writeEmptyElement(QStringLiteral("mergeCell"));
        m_xml.writeAttribute(QStringLiteral("ref"), xlsxReference(row, 0) + QLatin1Char(':') +
                                                        xlsxReference(row, m_sheet.columns.size() - 1));
    }
    m_xml.writeEndElement();
}

void XlsxSheetWriter::writePage()
{
    m_xml.writeEmptyElement(QStringLiteral("pageMargins"));
    for (const auto& [side, inches] :
         {std::pair{"left", "0.5"}, std::pair{"right", "0.4"}, std::pair{"top", "0.5"},
          std::pair{"bottom", "0.6"}, std::pair{"header", "0.3"}, std::pair{"footer", "0.3"}}) {
        m_xml.writeAttribute(QString::fromLatin1(side), QString::fromLatin1(inches));
    }
    m_xml.writeEmptyElement(QStringLiteral("pageSetup"));
    m_xml.writeAttribute(QStringLiteral("paperSize"), QStringLiteral("9"));
    m_xml.writeAttribute(QStringLiteral("fitToHeight"), QStringLiteral("0"));
    m_xml.writeAttribute(QStringLiteral("orientation"), QStringLiteral("landscape"));
    m_xml.writeStartElement(QStringLiteral("headerFooter"));
    m_xml.writeTextElement(QStringLiteral("oddFooter"), QStringLiteral("&C&P / &N"));
    m_xml.writeEndElement();
}

// A height of 0 leaves it to the program that shows the sheet.
void XlsxSheetWriter::beginRow(double height)
{
    m_xml.writeStartElement(QStringLiteral("row"));
    m_xml.writeAttribute(QStringLiteral("r"), QString::number(++m_row));
    if (height > 0) {
        m_xml.writeAttribute(QStringLiteral("ht"), exactNumber(height));
        m_xml.writeAttribute(QStringLiteral("customHeight"), QStringLiteral("1"));
    }
}

void XlsxSheetWriter::writeCell(std::size_t column, ColumnKind kind, const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        writeValue(column, XlsxStyle::Text, {}, {});
        break;
    case Cell::Kind::Text:
        writeText(column, cell.text, textStyle(kind, cell.text));
        break;
    case Cell::Kind::Error:
        if (isErrorOfExcel(cell.text)) {
            writeValue(column, XlsxStyle::Centred, QLatin1String("e"), cell.text);
        } else {
            writeText(column, cell.text, textStyle(kind, cell.text));
        }
        break;
    case Cell::Kind::Number:
        if (std::isfinite(cell.number)) {
            writeValue(column, numberStyle(kind), {}, exactNumber(cell.number));
        } else {
            writeValue(column, XlsxStyle::Centred, QLatin1String("e"), QStringLiteral("#NUM!"));
        }
        break;
    case Cell::Kind::Boolean:
        writeValue(column, XlsxStyle::Centred, QLatin1String("b"), QString::number(cell.number != 0 ? 1 : 0));
        break;
    case Cell::Kind::Date:
        if (isDateForExcel(cell.date)) {
            writeValue(column, XlsxStyle::Date, {}, QString::number(QDate(1899, 12, 30).daysTo(cell.date)));
        } else {
            writeText(column, shown(cell), XlsxStyle::Centred);
        }
        break;
    }
}

void XlsxSheetWriter::writeText(std::size_t column, const QString& text, XlsxStyle style)
{
    writeValue(column, style, QLatin1String("s"), QString::number(m_strings.indexOf(text)));
}

void XlsxSheetWriter::writeValue(std::size_t column, XlsxStyle style, QLatin1String type,
                                 const QString& value)
{
    m_xml.writeStartElement(QStringLiteral("c"));
    m_xml.writeAttribute(QStringLiteral("r"), xlsxReference(m_row - 1, column));
    m_xml.writeAttribute(QStringLiteral("s"), QString::number(static_cast<int>(style)));
    if (!type.isEmpty()) {
        m_xml.writeAttribute(QStringLiteral("t"), type);
    }
    if (!value.isEmpty()) {
        m_xml.writeTextElement(QStringLiteral("v"), value);
    }
    m_xml.writeEndElement();
}

} // namespace kurator::exchange
