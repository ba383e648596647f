#pragma once

#include <QByteArray>

namespace kurator::exchange {

// The looks of cells our workbooks know; the value is the index of the look in the styles part.
enum class XlsxStyle
{
    Usual,
    Title,
    Line,    // of the title or of the notes
    Heading, // of a column
    Text,
    Literal, // text that would run as a formula if a person edited the cell
    Centred,
    Whole,
    Decimal,
    Date,
};

// The styles part, the same for every workbook.
[[nodiscard]] QByteArray xlsxStylesPart();

} // namespace kurator::exchange
