#pragma once

#include "exchange/xlsx_sheet_writer.h"
#include "exchange/zip_writer.h"

namespace kurator::exchange {

// A sheet as the workbook part has to know it: its final name and where its headings stand.
struct WrittenSheet
{
    QString name;
    XlsxSheetAreas areas;
};

// The parts around the sheets: content types, relationships, properties, the list of sheets and the styles.
// The parts of the sheets themselves must be named by xlsxSheetPartName().
[[nodiscard]] std::vector<ZipPart> xlsxFrame(const std::vector<WrittenSheet>& sheets, const QDate& created);

// Counts from 1.
[[nodiscard]] QString xlsxSheetPartName(std::size_t number);

} // namespace kurator::exchange
