#include "exchange/table_fixtures.h"

using namespace kurator::exchange;

TEST_CASE("A list made in a spreadsheet is read with its dates, numbers and ticks", "[exchange]")
{
    const auto workbook = readTable(exchangeData(QStringLiteral("mentees.xlsx")));
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 3);
    const Sheet& sheet = workbook->sheets[0];
    CHECK(sheet.name == QStringLiteral("Наставляемые"));
    CHECK(sheet.rows.size() == 11);
    CHECK(cellAt(sheet, 2, 2) == Cell::ofDate(QDate(2012, 2, 29)));
    CHECK(cellAt(sheet, 3, 2) == Cell::ofDate(QDate(2010, 9, 1)));
    CHECK(cellAt(sheet, 4, 2) == Cell::ofDate(QDate(1999, 12, 31)));
    CHECK(seen(*workbook, 2, 3) == QStringLiteral("79131234567"));
    CHECK(cellAt(sheet, 2, 4) == Cell::ofBoolean(true));
    CHECK(cellAt(sheet, 2, 6) == Cell::ofText(QStringLiteral("=математика")));
    CHECK(seen(*workbook, 3, 1) == QStringLiteral("Ёлкин Артём\nИльич"));
    CHECK(seen(*workbook, 4, 1) == QStringLiteral("  Цой Ким "));
    CHECK(cellAt(sheet, 4, 3) == Cell{});
    CHECK(sheet.rows[5].empty());
    CHECK(seen(*workbook, 8, 7) == QStringLiteral("17:30"));
    CHECK(cellAt(sheet, 9, 7) == Cell::ofError(QStringLiteral("#N/A")));
    CHECK(cellAt(sheet, 10, 7) == Cell::ofNumber(0.5));
}

TEST_CASE("Hidden and empty sheets keep their places", "[exchange]")
{
    const auto workbook = readTable(exchangeData(QStringLiteral("mentees.xlsx")));
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 3);
    CHECK_FALSE(workbook->sheets[0].hidden);
    CHECK(workbook->sheets[1].hidden);
    CHECK(seen(*workbook, 1, 1, 1) == QStringLiteral("5А"));
    CHECK(workbook->sheets[2].name == QStringLiteral("Пустой"));
    CHECK(workbook->sheets[2].rows.empty());
}

TEST_CASE("A workbook that counts its days from 1904 gives the same dates", "[exchange]")
{
    const auto workbook = readTable(exchangeData(QStringLiteral("counted_from_1904.xlsx")));
    REQUIRE(workbook);
    CHECK(cellAt(workbook->sheets.at(0), 0, 0) == Cell::ofDate(QDate(2026, 9, 5)));
}

TEST_CASE("Shared texts are joined from their pieces without the hints on reading", "[exchange]")
{
    const QByteArray strings = "<si><t>Цой</t></si>"
                               "<si><r><rPr><b/></rPr><t>Ёл</t></r><r><t xml:space=\"preserve\">кин А</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>не читать</t></rPh></si>"
                               "<si><t>a_x000D_b _x no</t></si><si><t/></si>";
    const Workbook workbook = readBytes(
        xlsxOf("<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c>"
               "<c t=\"s\"><v>3</v></c></row></sheetData>",
               strings));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("Ёлкин А"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("Цой"));
    CHECK(seen(workbook, 0, 2) == QStringLiteral("a\rb _x no"));
    CHECK(workbook.sheets[0].rows[0].size() == 3);
}

TEST_CASE("Every kind of cell is read, with its address or without", "[exchange]")
{
    const Workbook workbook = readBytes(xlsxOf(
        "<sheetData><row><c t=\"inlineStr\"><is><t>прямо</t></is></c><c t=\"str\"><f>A1</f><v>итог</v></c>"
        "<c t=\"b\"><v>0</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"d\"><v>2026-09-05T00:00:00</v></c>"
        "<c><f>1+1</f><v>2</v></c><c s=\"1\"/></row>"
        "<row r=\"4\"><c "
        "r=\"C4\"><v>7.9131234567E10</v></c><c><v>8</v></c></row><row/><row><c><v>1</v></c></row>"
        "</sheetData>"));
    const Sheet& sheet = workbook.sheets[0];
    CHECK(seen(workbook, 0, 0) == QStringLiteral("прямо"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("итог"));
    CHECK(cellAt(sheet, 0, 2) == Cell::ofBoolean(false));
    CHECK(cellAt(sheet, 0, 3) == Cell::ofError(QStringLiteral("#REF!")));
    CHECK(cellAt(sheet, 0, 4) == Cell::ofDate(QDate(2026, 9, 5)));
    CHECK(cellAt(sheet, 0, 5) == Cell::ofNumber(2));
    CHECK(sheet.rows[0].size() == 6);
    CHECK(seen(workbook, 3, 2) == QStringLiteral("79131234567"));
    CHECK(seen(workbook, 3, 3) == QStringLiteral("8"));
    CHECK(sheet.rows.size() == 6);
}

TEST_CASE("The address of a cell counts more than the row it is written in", "[exchange]")
{
    const Workbook workbook = readBytes(xlsxOf("<sheetData><row><c r=\"B3\"><v>1</v></c></row>"
                                               "<row><c><v>2</v></c></row></sheetData>"));
    CHECK(seen(workbook, 2, 1) == QStringLiteral("1"));
    CHECK(seen(workbook, 3, 0) == QStringLiteral("2"));
}

TEST_CASE("The style of a cell tells its date, and only styles of cells count", "[exchange]")
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"0&quot; dd&quot;\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"><alignment/></xf><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"166\"/></cellXfs>";
    const Workbook workbook =
        readBytes(xlsxOf("<sheetData><row><c s=\"0\"><v>46270</v></c><c s=\"1\"><v>46270</v></c>"
                         "<c s=\"2\"><v>46270.5</v></c><c s=\"3\"><v>46270</v></c></row></sheetData>",
                         {}, styles));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("46270"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("05.09.2026"));
    CHECK(seen(workbook, 0, 2) == QStringLiteral("05.09.2026"));
    CHECK(seen(workbook, 0, 3) == QStringLiteral("46270"));
}

TEST_CASE("Of merged cells only the first keeps a value", "[exchange]")
{
    const Workbook workbook =
        readBytes(xlsxOf("<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                         "<row><c><v>4</v></c><c><v>5</v></c></row></sheetData>"
                         "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("1"));
    CHECK(seen(workbook, 0, 1) == QString());
    CHECK(seen(workbook, 0, 2) == QStringLiteral("3"));
    CHECK(workbook.sheets[0].rows.size() == 1);
}

TEST_CASE("A sheet that is coloured down to the last row is as long as its list", "[exchange]")
{
    QByteArray rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>";
    rows += "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
    const Workbook workbook = readBytes(xlsxOf("<sheetData>" + rows + "</sheetData>"));
    CHECK(workbook.sheets[0].rows.size() == 1);
    CHECK(workbook.sheets[0].rows[0].size() == 1);
}

TEST_CASE("A workbook lies where its relations say, wherever that is", "[exchange]")
{
    const Workbook workbook = readBytes(zipOf(
        {{QStringLiteral("[Content_Types].xml"),
          "<Types><Override PartName=\"/book/main.xml\" ContentType=\"application/"
          "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
         {QStringLiteral("_rels/.rels"), relationsPart({{"r", "officeDocument", "/book/main.xml"}})},
         {QStringLiteral("book/main.xml"),
          "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Б\" sheetId=\"2\" r:id=\"b\"/><sheet name=\"А\" "
          "sheetId=\"1\" r:id=\"a\" state=\"veryHidden\"/><sheet name=\"График\" "
          "r:id=\"c\"/></sheets></workbook>"},
         {QStringLiteral("book/_rels/main.xml.rels"), relationsPart({{"a", "worksheet", "/pages/one.xml"},
                                                                     {"b", "worksheet", "..\\pages\\Two.xml"},
                                                                     {"c", "chartsheet", "chart.xml"},
                                                                     {"t", "sharedStrings", "/texts.xml"}})},
         {QStringLiteral("pages/one.xml"),
          "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"},
         {QStringLiteral("pages/two.xml"),
          "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"},
         {QStringLiteral("texts.xml"), "<sst><si><t>второй</t></si></sst>"}}));
    REQUIRE(workbook.sheets.size() == 2);
    CHECK(workbook.sheets[0].name == QStringLiteral("Б"));
    CHECK(seen(workbook, 0, 0, 0) == QStringLiteral("второй"));
    CHECK(workbook.sheets[1].hidden);
    CHECK(seen(workbook, 0, 0, 1) == QStringLiteral("1"));
}

TEST_CASE("A strict workbook with prefixes and dates in words of ISO is read", "[exchange]")
{
    const QByteArray strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const QByteArray types = "<Relationships><Relationship Id=\"r\" Type=\"" + strict;
    const QByteArray space = " xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"";
    const Workbook workbook = readBytes(zipOf(
        {{QStringLiteral("_rels/.rels"),
          types + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {QStringLiteral("xl/workbook.xml"),
          "<x:workbook" + space + " xmlns:q=\"" + strict +
              "\"><x:sheets><x:sheet name=\"А\" q:id=\"r\"/></x:sheets></x:workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"),
          types + "/worksheet\" Target=\"sheet.xml\"/></Relationships>"},
         {QStringLiteral("xl/sheet.xml"),
          "<x:worksheet" + space +
              "><x:dimension ref=\"A1\"/><x:sheetData><x:row><x:c "
              "t=\"inlineStr\"><x:is><x:r><x:t>Цо</x:t></x:r>"
              "<x:r><x:t xml:space=\"preserve\">й </x:t></x:r><x:rPh><x:t>нет</x:t></x:rPh></x:is></x:c><x:c "
              "t=\"d\"><x:v>2012-02-29</x:v></x:c><x:c t=\"d\"><x:v>17:30:00</x:v></x:c></x:row>"
              "</x:sheetData></x:worksheet>"}}));
    CHECK(cellAt(workbook.sheets[0], 0, 0) == Cell::ofText(QStringLiteral("Цой ")));
    CHECK(cellAt(workbook.sheets[0], 0, 1) == Cell::ofDate(QDate(2012, 2, 29)));
    CHECK(seen(workbook, 0, 2) == QStringLiteral("17:30"));
}

TEST_CASE("A formula gives what was computed last, and nothing when nothing was", "[exchange]")
{
    const Workbook workbook = readBytes(xlsxOf(
        "<sheetData><row><c><f>SUM(A1:A2)</f><v>3</v></c><c t=\"str\"><f>A1&amp;B1</f><v>Цой</v></c>"
        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><f>NOW()</f></c><c t=\"str\"><f>\"\"</f><v></v></c>"
        "<c t=\"b\"><f>TRUE()</f><v>1</v></c><c><f t=\"shared\" si=\"0\"/><v>4</v></c></row></sheetData>"));
    const Sheet& sheet = workbook.sheets[0];
    CHECK(cellAt(sheet, 0, 0) == Cell::ofNumber(3));
    CHECK(cellAt(sheet, 0, 1) == Cell::ofText(QStringLiteral("Цой")));
    CHECK(cellAt(sheet, 0, 2) == Cell::ofError(QStringLiteral("#DIV/0!")));
    CHECK(cellAt(sheet, 0, 3) == Cell{});
    CHECK(cellAt(sheet, 0, 4) == Cell{});
    CHECK(cellAt(sheet, 0, 5) == Cell::ofBoolean(true));
    CHECK(cellAt(sheet, 0, 6) == Cell::ofNumber(4));
}

TEST_CASE("Spaces of a shared text are part of it, and what is no number stays as it is written",
          "[exchange]")
{
    const Workbook workbook =
        readBytes(xlsxOf("<sheetData>\n <row>\n  <c t=\"s\"><v>0</v></c>\n <c><v> 7 </v></c><c><v>7,5</v></c>"
                         "<c><v>1E400</v></c><c><v>0x10</v></c></row></sheetData>",
                         "<si><t xml:space=\"preserve\"> Цой\n</t></si>"));
    const Sheet& sheet = workbook.sheets[0];
    CHECK(cellAt(sheet, 0, 0) == Cell::ofText(QStringLiteral(" Цой\n")));
    CHECK(cellAt(sheet, 0, 1) == Cell::ofNumber(7));
    CHECK(cellAt(sheet, 0, 2) == Cell::ofText(QStringLiteral("7,5")));
    CHECK(cellAt(sheet, 0, 3) == Cell::ofText(QStringLiteral("1E400")));
    CHECK(cellAt(sheet, 0, 4) == Cell::ofText(QStringLiteral("0x10")));
}

TEST_CASE("A workbook in UTF-16 is read like any other", "[exchange]")
{
    const QString sheet =
        QStringLiteral("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row>"
                       "<c t=\"str\"><v>Ёлкина</v></c></row></sheetData></worksheet>");
    const Workbook workbook = readBytes(
        zipOf({{QStringLiteral("_rels/.rels"), relationsPart({{"r", "officeDocument", "xl/workbook.xml"}})},
               {QStringLiteral("xl/workbook.xml"),
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"А\" r:id=\"s\"/></sheets></workbook>"},
               {QStringLiteral("xl/_rels/workbook.xml.rels"), relationsPart({{"s", "worksheet", "one.xml"}})},
               {QStringLiteral("xl/one.xml"),
                QByteArray(reinterpret_cast<const char*>(sheet.utf16()), sheet.size() * 2)}}));
    CHECK(seen(workbook, 0, 0) == QStringLiteral("Ёлкина"));
}
