#include "exchange/table_fixtures.h"

#include <QDir>
#include <QRandomGenerator>

using namespace kurator::exchange;

namespace {

QByteArray utf16Of(QStringView text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

QByteArray smallXlsx()
{
    return xlsxOf("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>", "<si><t>Цой</t></si>");
}

} // namespace

TEST_CASE("The content of a file decides what it is, not its name", "[exchange]")
{
    CHECK(seen(readBytes(smallXlsx(), QStringLiteral("list.csv")), 0, 0) == QStringLiteral("Цой"));
    CHECK(seen(readBytes("a;b\n1;2\n", QStringLiteral("list.xlsx")), 1, 1) == QStringLiteral("2"));
}

TEST_CASE("A file that is no table is refused with its reason", "[exchange]")
{
    CHECK(refusalOf({}) == QStringLiteral("exchange.empty-file"));
    CHECK(refusalOf(" \r\n ") == QStringLiteral("exchange.empty-file"));
    CHECK(refusalOf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj") == QStringLiteral("exchange.not-a-table"));
    CHECK(refusalOf(QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11)) == QStringLiteral("exchange.not-a-table"));
    CHECK(refusalOf("{\\rtf1 text}") == QStringLiteral("exchange.not-a-table"));
    CHECK(refusalOf(zipOf({{QStringLiteral("word/document.xml"), "<a/>"}})) ==
          QStringLiteral("exchange.not-a-table"));
    CHECK(refusalOf(zipOf({{QStringLiteral("xl/workbook.bin"), "1"}})) ==
          QStringLiteral("exchange.other-format"));
    CHECK(refusalOf("<html><p>Нет таблицы</p></html>") == QStringLiteral("exchange.other-format"));
    CHECK(refusalOf("<?xml version=\"1.0\"?><Workbook/>") == QStringLiteral("exchange.other-format"));
    CHECK(refusalOf("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html/>") ==
          QStringLiteral("exchange.other-format"));
}

TEST_CASE("An old Excel file and one with a password are told apart", "[exchange]")
{
    const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    CHECK(refusalOf(old + QByteArray(512, '\0') + utf16Of(u"Workbook")) ==
          QStringLiteral("exchange.old-xls"));
    CHECK(refusalOf(old + QByteArray(512, '\0') + utf16Of(u"EncryptedPackage")) ==
          QStringLiteral("exchange.encrypted"));
    CHECK(refusalOf(old + QByteArray(512, '\0') + utf16Of(u"WordDocument")) ==
          QStringLiteral("exchange.not-a-table"));
    CHECK(refusalOf(
              zipOf({{QStringLiteral("_rels/.rels"), "<a/>"}, {QStringLiteral("xl/workbook.xml"), "<a/>"}},
                    "secret")) == QStringLiteral("exchange.encrypted"));
}

TEST_CASE("A workbook of Excel 95 and older is told to be saved anew too", "[exchange]")
{
    CHECK(refusalOf(QByteArray("\x09\x08\x08\x00\x00\x05\x05\x00", 8) + QByteArray(100, '\0')) ==
          QStringLiteral("exchange.old-xls"));
}

TEST_CASE("A missing file and a folder are named as such", "[exchange]")
{
    const TableFolder folder;
    const auto missing = readTable(folder.path(QStringLiteral("нет.xlsx")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == QStringLiteral("exchange.missing-file"));
    CHECK(missing.error().arguments.value(QStringLiteral("file")) == QStringLiteral("нет.xlsx"));
    const auto noFile = readTable(folder.path(QString()));
    REQUIRE_FALSE(noFile);
    CHECK(noFile.error().code == QStringLiteral("exchange.unreadable"));
}

TEST_CASE("A workbook without sheets is refused", "[exchange]")
{
    const QByteArray relations = "<Relationships xmlns=\"r\">";
    const QByteArray workbook =
        zipOf({{QStringLiteral("_rels/.rels"), relations + "<Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                                           "Target=\"/xl/workbook.xml\"/></Relationships>"},
               {QStringLiteral("xl/workbook.xml"), "<workbook><sheets/></workbook>"},
               {QStringLiteral("xl/_rels/workbook.xml.rels"), relations + "</Relationships>"}});
    CHECK(refusalOf(workbook) == QStringLiteral("exchange.no-sheets"));
}

TEST_CASE("A workbook that is cut off or damaged anywhere is refused or read, and nothing breaks",
          "[exchange]")
{
    const QByteArray whole = bytesOf(exchangeData(QStringLiteral("mentees.xlsx")));
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        CHECK(refusalOf(whole.left(size)) == QStringLiteral("exchange.damaged"));
    }
    QRandomGenerator random(5);
    const TableFolder folder;
    for (int i = 0; i < 400; ++i) {
        QByteArray damaged = whole;
        for (int hit = 0; hit < 4; ++hit) {
            damaged[random.bounded(static_cast<int>(damaged.size()))] =
                static_cast<char>(random.bounded(256));
        }
        const auto workbook = readTable(folder.write(QStringLiteral("d.xlsx"), damaged));
        CHECK((workbook || workbook.error().code.startsWith(QStringLiteral("exchange."))));
    }
}

TEST_CASE("Random bytes named as a workbook are refused", "[exchange]")
{
    QRandomGenerator random(7);
    QByteArray noise(5'000, '\0');
    for (char& byte : noise) {
        byte = static_cast<char>(random.bounded(256));
    }
    CHECK(refusalOf(noise) == QStringLiteral("exchange.not-a-table"));
    CHECK(refusalOf("PK\x03\x04" + noise) == QStringLiteral("exchange.damaged"));
}

TEST_CASE("A part whose checksum is wrong is refused", "[exchange]")
{
    const QByteArray text = "<si><t>Проверка</t></si>";
    QByteArray stored = xlsxOf("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>", text);
    // The checksum of the part stands 16 bytes into its entry of the central directory.
    const qsizetype central = stored.lastIndexOf("xl/sharedStrings.xml") - 46;
    REQUIRE(stored.mid(central, 4) == QByteArray("PK\x01\x02"));
    stored[central + 16] = static_cast<char>(stored.at(central + 16) ^ 1);
    CHECK(refusalOf(stored) == QStringLiteral("exchange.damaged"));
}

TEST_CASE("A part that unpacks to more than it declares is refused", "[exchange]")
{
    QByteArray bomb = xlsxOf("<sheetData>" + QByteArray(qsizetype{50} << 20, ' ') + "</sheetData>");
    // The declared size of the part stands 24 bytes into its entry of the central directory.
    const qsizetype central = bomb.lastIndexOf("xl/worksheets/one.xml") - 46;
    REQUIRE(bomb.mid(central, 4) == QByteArray("PK\x01\x02"));
    bomb.replace(central + 24, 4, QByteArray("\x64\0\0\0", 4));
    CHECK(refusalOf(bomb) == QStringLiteral("exchange.damaged"));
}

TEST_CASE("Merged areas without end are refused", "[exchange]")
{
    const QByteArray cells = "<sheetData><row r=\"100000\"><c><v>1</v></c></row></sheetData>";
    const QByteArray areas = QByteArray("<mergeCell ref=\"A1:XFD1048576\"/>").repeated(40'000);
    CHECK(refusalOf(xlsxOf(cells + "<mergeCells>" + areas + "</mergeCells>")) ==
          QStringLiteral("exchange.too-large"));
}

TEST_CASE("A workbook whose parts hold nonsense is refused or read, and nothing breaks", "[exchange]")
{
    const QByteArray sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>"
        "<c><v>46270.5</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
    const QByteArray rows =
        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"2\">"
        "<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" "
        "office:value=\"1\"><text:p>1</text:p></table:table-cell></table:table-row></table:table>";
    QRandomGenerator random(11);
    const auto hurt = [&random](QByteArray bytes) {
        for (int hit = 0; hit < 2; ++hit) {
            bytes[random.bounded(static_cast<int>(bytes.size()))] = "<>&\"0-9A:\xD0 "[random.bounded(12)];
        }
        return bytes;
    };
    const TableFolder folder;
    for (int i = 0; i < 600; ++i) {
        const QByteArray bytes = i % 2 == 0 ? xlsxOf(hurt(sheet), hurt("<si><r><t>_x000D_</t></r></si>"),
                                                     hurt("<cellXfs><xf numFmtId=\"14\"/></cellXfs>"))
                                            : odsOf(hurt(rows));
        const auto workbook = readTable(folder.write(QStringLiteral("n.xlsx"), bytes));
        CHECK((workbook || workbook.error().code.startsWith(QStringLiteral("exchange."))));
    }
}

TEST_CASE("A zip bomb is refused at once", "[exchange]")
{
    const QByteArray zeros(qsizetype{300} << 20, '\0');
    const QByteArray bomb =
        zipOf({{QStringLiteral("_rels/.rels"), zeros}, {QStringLiteral("xl/workbook.xml"), {}}});
    CHECK(refusalOf(bomb) == QStringLiteral("exchange.too-large"));
}

TEST_CASE("A text, a row and a nesting without end are refused while they are read", "[exchange]")
{
    const QByteArray longText(qsizetype{40} << 20, 'x');
    CHECK(refusalOf(xlsxOf("<sheetData><row><c t=\"str\"><v>" + longText + "</v></c></row></sheetData>")) ==
          QStringLiteral("exchange.too-large"));
    CHECK(refusalOf(xlsxOf("<!--" + longText + "-->")) == QStringLiteral("exchange.too-large"));
    CHECK(refusalOf(xlsxOf(QByteArray("<a>").repeated(100'000))) == QStringLiteral("exchange.damaged"));
    ReadLimits limits;
    limits.cells = 100;
    CHECK(refusalOf(xlsxOf("<sheetData><row><c r=\"ALL1\"><v>1</v></c></row></sheetData>")) ==
          QStringLiteral("exchange.too-many-columns"));
    CHECK(refusalOf(xlsxOf("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>")) ==
          QStringLiteral("exchange.too-many-rows"));
    CHECK(refusalOf(xlsxOf("<sheetData>" + QByteArray("<row><c><v>1</v></c></row>").repeated(200'001) +
                           "</sheetData>")) == QStringLiteral("exchange.too-many-rows"));
    CHECK(refusalOf(xlsxOf("<sheetData><row><c r=\"DZ1\"><v>1</v></c></row></sheetData>"), limits) ==
          QStringLiteral("exchange.too-large"));
    limits = {};
    limits.fileBytes = 10;
    CHECK(refusalOf(smallXlsx(), limits) == QStringLiteral("exchange.too-large"));
    limits = {};
    limits.entries = 3;
    CHECK(refusalOf(smallXlsx(), limits) == QStringLiteral("exchange.too-large"));
}

TEST_CASE("A workbook that declares entities of its own is refused", "[exchange]")
{
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 \"ха\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ";";
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    const QByteArray outside = "<!DOCTYPE a [<!ENTITY l11 SYSTEM \"file:///etc/hostname\">";
    for (const QByteArray& declared : {laughs, outside}) {
        const QByteArray part = declared + "]><Relationships>&l11;</Relationships>";
        CHECK(refusalOf(zipOf(
                  {{QStringLiteral("_rels/.rels"), part}, {QStringLiteral("xl/workbook.xml"), "<a/>"}})) ==
              QStringLiteral("exchange.damaged"));
        CHECK(refusalOf(zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                               {QStringLiteral("content.xml"), declared + "]><a>&l11;</a>"}})) ==
              QStringLiteral("exchange.damaged"));
    }
}

TEST_CASE("A document of nothing but new names does not take all the memory", "[exchange]")
{
    QByteArray names;
    for (int i = 0; i < 400'000; ++i) {
        names += "<c" + QByteArray::number(i) + " b" + QByteArray::number(i) + "=''/>";
    }
    CHECK(refusalOf(xlsxOf(names)) == QStringLiteral("exchange.too-large"));
}

TEST_CASE("Parts of a container whose names lead out of it are only names", "[exchange]")
{
    const TableFolder folder;
    const QByteArray workbook =
        zipOf({{QStringLiteral("../../out.txt"), "written outside"},
               {QStringLiteral("/etc/out.txt"), "written outside"},
               {QStringLiteral("_rels/.rels"),
                relationsPart({{"r", "officeDocument", "../../../xl/workbook.xml"}})},
               {QStringLiteral("xl/workbook.xml"),
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"А\" r:id=\"s\"/></sheets></workbook>"},
               {QStringLiteral("xl/_rels/workbook.xml.rels"),
                relationsPart({{"s", "worksheet", "../../xl/../xl/one.xml"}})},
               {QStringLiteral("xl/one.xml"),
                "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>"}});
    const auto table = readTable(folder.write(QStringLiteral("с.xlsx"), workbook));
    REQUIRE(table);
    CHECK(seen(*table, 0, 0) == QStringLiteral("5"));
    CHECK(QDir(folder.path(QString())).entryList(QDir::Files) == QStringList{QStringLiteral("с.xlsx")});
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("../out.txt"))));
}

TEST_CASE("Text stays text, whatever it looks like and however it comes", "[exchange]")
{
    for (const QString& text : trickyTexts()) {
        INFO(text.toStdString());
        const QByteArray xml = text.toHtmlEscaped().toUtf8();
        CHECK(cellAt(readBytes(xlsxOf("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>",
                                      "<si><t>" + xml + "</t></si>"))
                         .sheets[0],
                     0, 0) == Cell::ofText(text));
        CHECK(cellAt(readBytes(odsOf("<table:table><table:table-row><table:table-cell "
                                     "office:value-type=\"string\"><text:p>" +
                                     xml + "</text:p></table:table-cell></table:table-row></table:table>"))
                         .sheets[0],
                     0, 0) == Cell::ofText(text));
        CHECK(cellAt(readBytes("ФИО;Класс\n\"" + text.toUtf8() + "\";5\n").sheets[0], 1, 0) ==
              Cell::ofText(text));
        CHECK(cellAt(readBytes("<table><tr><td>" + xml + "</td></tr></table>").sheets[0], 0, 0) ==
              Cell::ofText(text));
        const auto copied = tableFromText(QStringLiteral("ФИО\tКласс\n") + text + QStringLiteral("\t5"));
        REQUIRE(copied);
        CHECK(cellAt(copied->sheets[0], 1, 0) == Cell::ofText(text));
    }
}

TEST_CASE("A list of headings only, and one that repeats a heading, are read as they are", "[exchange]")
{
    CHECK(readBytes("ФИО;Класс;ФИО\n").sheets[0].rows.size() == 1);
    const Workbook workbook =
        readBytes(xlsxOf("<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row></sheetData>",
                         "<si><t>ФИО</t></si>"));
    REQUIRE(workbook.sheets[0].rows.size() == 1);
    CHECK(seen(workbook, 0, 0) == seen(workbook, 0, 1));
}

TEST_CASE("A value that strayed to the last row of a sheet is read, rows without values are not counted",
          "[exchange]")
{
    const QByteArray empty = "<sheetData><row r=\"1\"><c><v>1</v></c></row>"
                             "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row></sheetData>";
    CHECK(readBytes(xlsxOf(empty)).sheets[0].rows.size() == 1);
    const Workbook strayed =
        readBytes(xlsxOf("<sheetData><row r=\"1\"><c><v>1</v></c></row>"
                         "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row></sheetData>"));
    REQUIRE(strayed.sheets[0].rows.size() == 1'048'576);
    CHECK(seen(strayed, 1'048'575, 0) == QStringLiteral("2"));
}

TEST_CASE("A cell that names no place or no text of the workbook is refused", "[exchange]")
{
    for (const QByteArray cell : {"<c r=\"1A\"/>", "<c r=\"A-1\"/>", "<c t=\"s\"><v>1</v></c>",
                                  "<c t=\"s\"><v>-1</v></c>", "<c r=\"AAAAAAAAAAAAAAA1\"/>"}) {
        INFO(cell.toStdString());
        CHECK(refusalOf(xlsxOf("<sheetData><row r=\"1\">" + cell + "</row></sheetData>",
                               "<si><t>а</t></si>")) == QStringLiteral("exchange.damaged"));
    }
}
