#pragma once

#include <array>
#include <cstddef>

struct lxw_format;
struct lxw_workbook;

namespace kurator::exchange {

// The looks of cells our workbooks know.
enum class XlsxLook : std::size_t
{
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

// The formats of one workbook, owned by it.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook* workbook);

    [[nodiscard]] lxw_format* of(XlsxLook look) const { return m_formats[static_cast<std::size_t>(look)]; }

private:
    std::array<lxw_format*, static_cast<std::size_t>(XlsxLook::Date) + 1> m_formats;
};

} // namespace kurator::exchange
