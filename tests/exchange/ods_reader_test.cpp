#include "exchange/table_fixtures.h"

using namespace kurator::exchange;

namespace {

QByteArray odsTable(const QByteArray& rows)
{
    return "<table:table table:name=\"Лист1\">" + rows + "</table:table>";
}

QByteArray odsText(const QByteArray& text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("A list made in LibreOffice is read with its dates, numbers and ticks", "[exchange]")
{
    const Workbook workbook = readBytes(odsOf(odsTable(
        "<table:table-column table:number-columns-repeated=\"16384\"/>"
        "<table:table-header-rows><table:table-row>" +
        odsText("ФИО") + odsText("Рождение") +
        "</table:table-row></table:table-header-rows><table:table-row>" +
        odsText("Ёлкин<text:s text:c=\"2\"/><text:span>Артём</text:span></text:p><text:p>Ильич") +
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2012-02-29\"><text:p>29.02.12</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"79131234567\"><text:p>7,9E+10</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"boolean\" "
        "office:boolean-value=\"true\"><text:p>ИСТИНА</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"time\" "
        "office:time-value=\"PT17H30M00S\"><text:p>17:30</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#Н/Д</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p>"
        "</table:table-cell></table:table-row>")));
    const Sheet& sheet = workbook.sheets.at(0);
    CHECK(sheet.name == QStringLiteral("Лист1"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("Рождение"));
    CHECK(seen(workbook, 1, 0) == QStringLiteral("Ёлкин  Артём\nИльич"));
    CHECK(cellAt(sheet, 1, 1) == Cell::ofDate(QDate(2012, 2, 29)));
    CHECK(seen(workbook, 1, 2) == QStringLiteral("79131234567"));
    CHECK(cellAt(sheet, 1, 3) == Cell::ofBoolean(true));
    CHECK(seen(workbook, 1, 4) == QStringLiteral("17:30"));
    CHECK(cellAt(sheet, 1, 5) == Cell::ofError(QStringLiteral("#Н/Д")));
    CHECK(cellAt(sheet, 1, 6) == Cell::ofNumber(0.5));
}

TEST_CASE("Repeated rows and cells of LibreOffice stand where they are seen", "[exchange]")
{
    const Workbook workbook = readBytes(odsOf(
        odsTable("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
                 "table:number-columns-repeated=\"2\"/>"
                 "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                 "office:value=\"5\"/>"
                 "<table:covered-table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                 "office:value=\"6\"/><table:table-cell office:value-type=\"float\" "
                 "office:value=\"7\"/></table:table-row>"
                 "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
                 "table:number-columns-repeated=\"16384\"/></table:table-row>")));
    const Sheet& sheet = workbook.sheets.at(0);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0] == sheet.rows[1]);
    CHECK(cellAt(sheet, 0, 1) == Cell{});
    CHECK(seen(workbook, 0, 2) == QStringLiteral("5"));
    CHECK(seen(workbook, 0, 3) == QStringLiteral("5"));
    CHECK(cellAt(sheet, 0, 5) == Cell{});
    CHECK(seen(workbook, 0, 6) == QStringLiteral("7"));
}

TEST_CASE("A note on a cell is no part of its text, and a hidden sheet is known as hidden", "[exchange]")
{
    const QByteArray styles =
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style>";
    const Workbook workbook = readBytes(
        odsOf("<table:table table:name=\"А\" table:style-name=\"ta2\"><table:table-row>"
              "<table:table-cell office:value-type=\"string\"><office:annotation><dc:date>2026</dc:date>"
              "<text:p>заметка</text:p></office:annotation><text:p>Цой</text:p></table:table-cell>"
              "</table:table-row></table:table><table:table table:name=\"Б\"/>",
              styles));
    REQUIRE(workbook.sheets.size() == 2);
    CHECK(seen(workbook, 0, 0) == QStringLiteral("Цой"));
    CHECK(workbook.sheets[0].hidden);
    CHECK_FALSE(workbook.sheets[1].hidden);
}

TEST_CASE("A row repeated without end is refused, not written out", "[exchange]")
{
    const QByteArray endless =
        odsOf(odsTable("<table:table-row table:number-rows-repeated=\"999999999999\">" + odsText("а") +
                       "</table:table-row>"));
    CHECK(refusalOf(endless) == QStringLiteral("exchange.too-many-rows"));
    const QByteArray wide =
        odsOf(odsTable("<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\" "
                       "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"));
    CHECK(refusalOf(wide) == QStringLiteral("exchange.too-many-columns"));
}

TEST_CASE("A LibreOffice table with a password is named so", "[exchange]")
{
    const QByteArray locked =
        zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
               {QStringLiteral("META-INF/manifest.xml"), "<m><manifest:encryption-data/></m>"},
               {QStringLiteral("content.xml"), "\x01\x02\x03"}});
    CHECK(refusalOf(locked) == QStringLiteral("exchange.encrypted"));
}
