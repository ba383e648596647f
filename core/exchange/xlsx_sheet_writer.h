#pragma once

#include "exchange/xlsx_formats.h"
#include "exchange/xlsx_writer.h"

struct lxw_worksheet;

namespace kurator::exchange {

// Puts one sheet on a page of a workbook. The sheet must fit Excel's limits.
class XlsxSheetWriter
{
public:
    XlsxSheetWriter(const OutSheet& sheet, lxw_worksheet* page, const XlsxFormats& formats);

    // False when the library refused anything.
    [[nodiscard]] bool write();

private:
    void writePage();
    void writeColumns();
    void writeLines(const QStringList& lines, bool isTitle);
    void writeRow(const std::vector<Cell>& cells);
    void writeCell(std::size_t column, ColumnKind kind, const Cell& cell);
    void writeText(std::size_t column, const QString& text, XlsxLook look);
    void writeNumber(std::size_t column, double number, XlsxLook look);
    void writeError(std::size_t column, const char* mark);
    void note(int error) { m_isSound = m_isSound && error == 0; }

    const OutSheet& m_sheet;
    lxw_worksheet* m_page;
    const XlsxFormats& m_formats;
    quint32 m_row = 0; // the next one, from 0
    bool m_isSound = true;
};

} // namespace kurator::exchange
