#pragma once

#include "exchange/number_format.h"
#include "exchange/zip_archive.h"

#include <QStringList>

#include <vector>

namespace kurator::exchange {

class XmlPart;

// What the sheets of an XLSX workbook share, and where each sheet is.
struct XlsxPackage
{
    struct SheetPart
    {
        QString name;
        bool hidden = false;
        QString part; // full name inside the container
    };

    std::vector<SheetPart> sheets; // in the order of the tabs, without chart sheets
    bool from1904 = false;
    std::vector<QString> strings;   // by index of a cell of type "s"
    std::vector<NumberLook> styles; // by the style index of a cell
};

// True when the container holds a workbook of XML parts (xlsx, xlsm, their templates).
[[nodiscard]] bool holdsXlsx(ZipArchive& archive);

// Errors: exchange.damaged, exchange.too-large, exchange.encrypted, exchange.no-sheets.
[[nodiscard]] base::Result<XlsxPackage> readXlsxPackage(ZipArchive& archive, const ReadLimits& limits);

// A string item or an inline string: its runs joined, phonetic hints left out, "_x000D_" and the like as the
// characters they stand for.
[[nodiscard]] QString xlsxString(XmlPart& part);

} // namespace kurator::exchange
