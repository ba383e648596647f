#include "exchange/table_fixtures.h"

using namespace kurator::exchange;

namespace {

QByteArray excelXml(const QByteArray& inside)
{
    return "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">" +
           inside + "</Workbook>";
}

} // namespace

TEST_CASE("A workbook in the XML of Excel 2003 is read with its places and kinds", "[exchange]")
{
    const Workbook workbook = readBytes(
        excelXml(
            "<Styles><Style ss:ID=\"s1\"/></Styles><Worksheet ss:Name=\"Список\"><Table>"
            "<Column ss:Width=\"50\"/><Row><Cell ss:MergeAcross=\"1\"><Data "
            "ss:Type=\"String\">База</Data></Cell>"
            "<Cell><Data "
            "ss:Type=\"String\"><B>Ёл</B>кина</Data><Comment><Data>заметка</Data></Comment></Cell></Row>"
            "<Row ss:Index=\"4\" ss:Span=\"1\"><Cell ss:Index=\"2\"><Data "
            "ss:Type=\"Number\">7.9131234567E10</Data>"
            "</Cell><Cell><Data ss:Type=\"DateTime\">2012-02-29T00:00:00.000</Data></Cell>"
            "<Cell><Data ss:Type=\"DateTime\">1899-12-31T17:30:00.000</Data></Cell>"
            "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data "
            "ss:Type=\"Error\">#N/A</Data></Cell></Row>"
            "<Row><Cell ss:StyleID=\"s1\"/><Cell><Data ss:Type=\"String\">конец</Data></Cell></Row></Table>"
            "<WorksheetOptions><Selected/></WorksheetOptions></Worksheet><Worksheet "
            "ss:Name=\"Скрытый\"><Table/>"
            "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>"),
        QStringLiteral("список.xls"));
    REQUIRE(workbook.sheets.size() == 2);
    const Sheet& sheet = workbook.sheets[0];
    CHECK(sheet.name == QStringLiteral("Список"));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("База"));
    CHECK(cellAt(sheet, 0, 1) == Cell{});
    CHECK(seen(workbook, 0, 2) == QStringLiteral("Ёлкина"));
    CHECK(seen(workbook, 3, 1) == QStringLiteral("79131234567"));
    CHECK(cellAt(sheet, 3, 2) == Cell::ofDate(QDate(2012, 2, 29)));
    CHECK(seen(workbook, 3, 3) == QStringLiteral("17:30"));
    CHECK(cellAt(sheet, 3, 4) == Cell::ofBoolean(true));
    CHECK(cellAt(sheet, 3, 5) == Cell::ofError(QStringLiteral("#N/A")));
    CHECK(seen(workbook, 5, 1) == QStringLiteral("конец"));
    CHECK_FALSE(sheet.hidden);
    CHECK(workbook.sheets[1].hidden);
}

TEST_CASE("The XML of Excel 2003 in an old encoding is read, a damaged one is told", "[exchange]")
{
    QByteArray old =
        excelXml("<Worksheet ss:Name=\"a\"><Table><Row><Cell><Data ss:Type=\"String\">\xD6\xEE\xE9"
                 "</Data></Cell></Row></Table></Worksheet>");
    old.replace("?xml version=\"1.0\"?", "?xml version=\"1.0\" encoding=\"windows-1251\"?");
    CHECK(seen(readBytes(old), 0, 0) == QStringLiteral("Цой"));
    CHECK(refusalOf(old.left(old.size() - 20)) == QStringLiteral("exchange.damaged"));
    CHECK(refusalOf(excelXml({})) == QStringLiteral("exchange.no-sheets"));
    CHECK(refusalOf(excelXml("<Worksheet><Table><Row ss:Index=\"999999999\"><Cell><Data>1</Data></Cell></Row>"
                             "</Table></Worksheet>")) == QStringLiteral("exchange.too-many-rows"));
}
