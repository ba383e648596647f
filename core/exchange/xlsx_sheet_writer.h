#pragma once

#include "exchange/xlsx_strings.h"
#include "exchange/xlsx_styles.h"
#include "exchange/xlsx_writer.h"

#include <QXmlStreamWriter>

namespace kurator::exchange {

// Where the headings of a written sheet stand, as references for the workbook: "$A$3:$E$9" and "$3:$3". Empty
// for a sheet without columns.
struct XlsxSheetAreas
{
    QString filtered;
    QString repeated;
};

// Writes the part of one sheet.
class XlsxSheetWriter
{
public:
    XlsxSheetWriter(const OutSheet& sheet, XlsxStrings& strings);

    [[nodiscard]] QByteArray part(bool isFirst);
    [[nodiscard]] XlsxSheetAreas areas() const;

private:
    void writeView(bool isFirst);
    void writeColumns();
    void writeRows();
    void writeLines(const QStringList& lines, bool isTitle);
    void writeHeadings();
    void writeMerged();
    void writePage();
    void beginRow(double height);
    void writeCell(std::size_t column, ColumnKind kind, const Cell& cell);
    void writeText(std::size_t column, const QString& text, XlsxStyle style);
    void writeValue(std::size_t column, XlsxStyle style, QLatin1String type, const QString& value);
    [[nodiscard]] std::size_t headingRow() const { return static_cast<std::size_t>(m_sheet.title.size()); }
    [[nodiscard]] std::size_t lastTableRow() const { return headingRow() + m_sheet.rows.size(); }

    const OutSheet& m_sheet;
    XlsxStrings& m_strings;
    QByteArray m_part;
    QXmlStreamWriter m_xml;
    std::size_t m_row = 0;
    std::vector<std::size_t> m_mergedRows;
};

} // namespace kurator::exchange
