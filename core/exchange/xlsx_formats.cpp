#include "exchange/xlsx_formats.h"

#include <xlsxwriter.h>

namespace kurator::exchange {

namespace {

struct XlsxLookTraits
{
    double size;
    bool isBold;
    bool isFilled;
    bool hasBorder;
    lxw_format_alignments horizontal;
    lxw_format_alignments vertical;
    const char* numberFormat; // empty: the usual one
};

// In the order of XlsxLook. "@" keeps what is typed into the cell a text.
constexpr XlsxLookTraits traitsOfLooks[] = {
    {14, true, false, false, LXW_ALIGN_LEFT, LXW_ALIGN_VERTICAL_CENTER, ""},          // Title
    {11, false, false, false, LXW_ALIGN_LEFT, LXW_ALIGN_VERTICAL_TOP, ""},            // Line
    {11, true, true, true, LXW_ALIGN_CENTER, LXW_ALIGN_VERTICAL_CENTER, ""},          // Heading
    {11, false, false, true, LXW_ALIGN_LEFT, LXW_ALIGN_VERTICAL_TOP, ""},             // Text
    {11, false, false, true, LXW_ALIGN_LEFT, LXW_ALIGN_VERTICAL_TOP, "@"},            // Literal
    {11, false, false, true, LXW_ALIGN_CENTER, LXW_ALIGN_VERTICAL_TOP, ""},           // Centred
    {11, false, false, true, LXW_ALIGN_CENTER, LXW_ALIGN_VERTICAL_TOP, "0"},          // Whole
    {11, false, false, true, LXW_ALIGN_CENTER, LXW_ALIGN_VERTICAL_TOP, "0.0"},        // Decimal
    {11, false, false, true, LXW_ALIGN_CENTER, LXW_ALIGN_VERTICAL_TOP, "dd.mm.yyyy"}, // Date
};

lxw_format* formatOfLook(lxw_workbook* workbook, const XlsxLookTraits& traits)
{
    constexpr lxw_color_t paleBlue = 0xE7ECF3;
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_size(format, traits.size);
    format_set_align(format, traits.horizontal);
    format_set_align(format, traits.vertical);
    format_set_text_wrap(format);
    if (traits.isBold) {
        format_set_bold(format);
    }
    if (traits.isFilled) {
        format_set_bg_color(format, paleBlue);
    }
    if (traits.hasBorder) {
        format_set_border(format, LXW_BORDER_THIN);
    }
    if (traits.numberFormat[0] != '\0') {
        format_set_num_format(format, traits.numberFormat);
    }
    return format;
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook) : m_formats{}
{
    static_assert(std::size(traitsOfLooks) == std::tuple_size_v<decltype(m_formats)>);
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        m_formats[i] = formatOfLook(workbook, traitsOfLooks[i]);
    }
}

} // namespace kurator::exchange
