#include "exchange/xlsx_styles.h"

namespace kurator::exchange {

namespace {

// Fonts: 0 usual, 1 bold, 2 large and bold. Fills: 2 heading (0 and 1 are reserved). Borders: 1 thin all
// round.
constexpr char styleTables[] =
    R"(<numFmts count="2"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/>)"
    R"(<numFmt numFmtId="165" formatCode="0.0"/></numFmts>)"
    R"(<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font></fonts>)"
    R"(<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>)"
    R"(</fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/><bgColor indexed="64"/>)"
    R"(</patternFill></fill></fills>)"
    R"(<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>)"
    R"(<border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right>)"
    R"(<top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>)"
    R"(</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)";

struct LookOfStyle
{
    int numberFormat;
    int font;
    int fill;
    int border;
    const char* horizontal; // empty: as the kind of the value asks
    const char* vertical;
    bool isQuoted;
};

// In the order of XlsxStyle.
constexpr LookOfStyle looksOfStyles[] = {
    {0, 0, 0, 0, "", "bottom", false},       // Usual
    {0, 2, 0, 0, "left", "center", false},   // Title
    {0, 0, 0, 0, "left", "top", false},      // Line
    {0, 1, 2, 1, "center", "center", false}, // Heading
    {0, 0, 0, 1, "left", "top", false},      // Text
    {49, 0, 0, 1, "left", "top", true},      // Literal
    {0, 0, 0, 1, "center", "top", false},    // Centred
    {1, 0, 0, 1, "center", "top", false},    // Whole
    {165, 0, 0, 1, "center", "top", false},  // Decimal
    {164, 0, 0, 1, "center", "top", false},  // Date
};

QByteArray cellFormat(const LookOfStyle& look)
{
    const auto number = [](const char* name, int value) {
        return QByteArray(name) + "=\"" + QByteArray::number(value) + "\" ";
    };
    QByteArray format = "<xf " + number("numFmtId", look.numberFormat) + number("fontId", look.font) +
                        number("fillId", look.fill) + number("borderId", look.border) + "xfId=\"0\"";
    if (look.isQuoted) {
        format += " quotePrefix=\"1\"";
    }
    if (look.horizontal[0] == '\0') {
        return format + "/>";
    }
    return format +
           " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
           "<alignment horizontal=\"" +
           look.horizontal + "\" vertical=\"" + look.vertical + "\" wrapText=\"1\"/></xf>";
}

} // namespace

QByteArray xlsxStylesPart()
{
    QByteArray part = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                      "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    part += styleTables;
    part += "<cellXfs count=\"" + QByteArray::number(static_cast<int>(std::size(looksOfStyles))) + "\">";
    for (const LookOfStyle& look : looksOfStyles) {
        part += cellFormat(look);
    }
    return part + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                  "</cellStyles></styleSheet>";
}

} // namespace kurator::exchange
