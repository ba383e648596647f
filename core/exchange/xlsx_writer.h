#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::exchange {

// How a column stands on paper. A cell keeps its own kind; this only chooses alignment and the form of
// numbers.
enum class ColumnKind
{
    Text,    // wrapped, to the left
    Whole,   // numbers without a fraction, centred
    Decimal, // numbers with one digit after the comma, centred
    Date,    // dates, centred
};

struct OutColumn
{
    QString heading;
    double width = 14; // in characters of the usual font
    ColumnKind kind = ColumnKind::Text;
};

// One sheet to be written: lines of the title (the first one larger), a row of headings, the rows, notes
// below. A name that Excel refuses (too long, with / or ?, taken) is made fit; one that reads as a number or
// a cell gets «Лист» before it. Rows may be shorter than the columns; a number that is none (infinite)
// becomes Excel's #NUM!. Errors are errors in Excel; programs that do not calculate see their marks as texts.
// No sheets give a workbook with one empty sheet.
struct OutSheet
{
    QString name;
    QStringList title;
    std::vector<OutColumn> columns;
    std::vector<std::vector<Cell>> rows;
    QStringList notes;
};

// Writes a workbook for Excel and LibreOffice, A4 landscape, one page wide, headings frozen, filtered and
// repeated on each page. Text is always stored as text, also when it begins with = + - or @, so it never runs
// as a formula. The same sheets and the same day give the same bytes. An old file at `path` is replaced as a
// whole or kept. Errors: exchange.text-too-long (file, sheet, row, column, limit; row and column as Excel
// counts them, from 1), exchange.too-many-rows and exchange.too-many-columns (file, sheet, limit), and those
// of saveFile() in safe_file.h, whose folder is the one for temporary files when that one takes no more.
[[nodiscard]] base::Result<void> writeWorkbook(const QString& path, const std::vector<OutSheet>& sheets,
                                               const QDate& created);

} // namespace kurator::exchange
