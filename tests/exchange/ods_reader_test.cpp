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

TEST_CASE("Money, shares and moments of LibreOffice are numbers and dates", "[exchange]")
{
    const Workbook workbook = readBytes(odsOf(odsTable(
        "<table:table-row><table:table-cell office:value-type=\"currency\" office:currency=\"RUB\" "
        "office:value=\"1500.5\"><text:p>1 500,50 ₽</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2026-09-05T14:30:00\"><text:p>05.09.26 "
        "14:30</text:p></table:table-cell>"
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
        "calcext:value-type=\"error\"><text:p>#ДЕЛ/0!</text:p></table:table-cell>"
        "<table:table-cell table:formula=\"of:=TRUE()\" office:value-type=\"float\" office:value=\"1\"/>"
        "<table:table-cell office:value-type=\"string\" office:string-value=\"из формулы\"/>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT26H05M09.5S\"/>"
        "</table:table-row>")));
    const Sheet& sheet = workbook.sheets.at(0);
    CHECK(cellAt(sheet, 0, 0) == Cell::ofNumber(1500.5));
    CHECK(cellAt(sheet, 0, 1) == Cell::ofDate(QDate(2026, 9, 5)));
    CHECK(cellAt(sheet, 0, 2) == Cell::ofError(QStringLiteral("#ДЕЛ/0!")));
    CHECK(cellAt(sheet, 0, 3) == Cell::ofNumber(1));
    CHECK(seen(workbook, 0, 4) == QStringLiteral("из формулы"));
    CHECK(seen(workbook, 0, 5) == QStringLiteral("26:05:09"));
}

TEST_CASE("Line ends of the file are no line ends of the cell, links and fields are its text", "[exchange]")
{
    const Workbook workbook = readBytes(odsOf(odsTable(
        "<table:table-row>" +
        odsText("\n    Ёлкина\n    <text:a>Анна</text:a><text:line-break/><text:date>05.09</text:date>"
                "<text:tab/><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan"
                "</text:ruby-text></text:ruby>") +
        "</table:table-row>")));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("Ёлкина Анна\n05.09\t漢"));
}

TEST_CASE("Prefixes of an OpenDocument are only names", "[exchange]")
{
    const QByteArray oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    const Workbook workbook = readBytes(
        zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
               {QStringLiteral("content.xml"),
                "<o:document-content xmlns:o=\"" + oasis + "office:1.0\" xmlns:t=\"" + oasis +
                    "table:1.0\" xmlns:x=\"" + oasis +
                    "text:1.0\"><o:body><o:spreadsheet><t:table t:name=\"А\"><t:table-row><t:table-cell "
                    "t:number-columns-repeated=\"2\" o:value-type=\"float\" o:value=\"5\"/></t:table-row>"
                    "</t:table></o:spreadsheet></o:body></o:document-content>"}}));
    CHECK(workbook.sheets.at(0).name == QStringLiteral("А"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("5"));
}

TEST_CASE("An OpenDocument in one XML file is read too", "[exchange]")
{
    const QByteArray oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    const Workbook workbook = readBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document xmlns:office=\"" + oasis +
            "office:1.0\" xmlns:table=\"" + oasis + "table:1.0\" xmlns:text=\"" + oasis +
            "text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body>"
            "<office:spreadsheet>" +
            odsTable("<table:table-row>" + odsText("Цой") + "</table:table-row>") +
            "</office:spreadsheet></office:body></office:document>",
        QStringLiteral("список.fods"));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("Цой"));
    CHECK_FALSE(workbook.text);
}

TEST_CASE("A table that LibreOffice locked as one piece is named as locked", "[exchange]")
{
    const QByteArray locked =
        zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
               {QStringLiteral("encrypted-package"), "\x01\x02\x03"},
               {QStringLiteral("META-INF/manifest.xml"),
                "<manifest:manifest><manifest:file-entry manifest:full-path=\"encrypted-package\">"
                "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"}});
    CHECK(refusalOf(locked) == QStringLiteral("exchange.encrypted"));
}
