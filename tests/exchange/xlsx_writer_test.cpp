#include "exchange/xlsx_writer.h"

#include "exchange/openpyxl.h"
#include "exchange/table_fixtures.h"
#include "exchange/zip_archive.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <clocale>
#include <limits>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kurator::exchange;

namespace {

OutSheet menteeSheet()
{
    OutSheet sheet;
    sheet.name = QStringLiteral("Наставляемые");
    sheet.title = {QStringLiteral("База наставляемых"), QStringLiteral("МБОУ СОШ № 1, 2026/27 учебный год")};
    sheet.columns = {{QStringLiteral("№"), 5, ColumnKind::Whole},
                     {QStringLiteral("ФИО"), 32, ColumnKind::Text},
                     {QStringLiteral("Дата рождения"), 12, ColumnKind::Date},
                     {QStringLiteral("Балл"), 8, ColumnKind::Decimal},
                     {QStringLiteral("Согласие"), 10, ColumnKind::Text}};
    sheet.rows = {{Cell::ofNumber(1), Cell::ofText(QStringLiteral("Ооржак Чодураа")),
                   Cell::ofDate(QDate(2012, 2, 29)), Cell::ofNumber(4.25), Cell::ofBoolean(true)},
                  {Cell::ofNumber(2),
                   Cell::ofText(QStringLiteral("Ёлкин\nАртём")),
                   {},
                   {},
                   Cell::ofError(QStringLiteral("#N/A"))},
                  {Cell::ofNumber(3), Cell::ofText(QStringLiteral("a\x01"
                                                                  "b"))}};
    sheet.notes = {QStringLiteral("Сведения на 05.09.2026.")};
    return sheet;
}

const QDate createdDay(2026, 9, 5);

// The XML of a part of a workbook.
QByteArray partOf(const QString& path, const QString& name)
{
    const auto archive = ZipArchive::open(bytesOf(path), {});
    REQUIRE(archive);
    const auto bytes = (*archive)->bytes(name);
    REQUIRE(bytes);
    return *bytes;
}

// A language that puts a comma into numbers, or nothing when the computer has none.
const char* languageWithComma()
{
    for (const char* name : {"ru_RU.UTF-8", "ru_RU", "de_DE.UTF-8", "Russian_Russia"}) {
        if (std::setlocale(LC_NUMERIC, name) != nullptr) {
            std::setlocale(LC_NUMERIC, "C");
            return name;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("What is written to a workbook is read from it", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("база.xlsx"));
    REQUIRE(writeWorkbook(path, {menteeSheet()}, createdDay));
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 1);
    const Sheet& sheet = workbook->sheets[0];
    CHECK(sheet.name == QStringLiteral("Наставляемые"));
    CHECK(seen(*workbook, 0, 0) == QStringLiteral("База наставляемых"));
    CHECK(seen(*workbook, 2, 2) == QStringLiteral("Дата рождения"));
    CHECK(sheet.rows.at(3) == menteeSheet().rows[0]);
    CHECK(seen(*workbook, 4, 1) == QStringLiteral("Ёлкин\nАртём"));
    CHECK(cellAt(sheet, 4, 2) == Cell{});
    CHECK(seen(*workbook, 5, 1) == menteeSheet().rows[2][1].text);
    CHECK(seen(*workbook, 7, 0) == QStringLiteral("Сведения на 05.09.2026."));
}

TEST_CASE("The same lists on the same day give the same file", "[exchange]")
{
    const TableFolder folder;
    REQUIRE(writeWorkbook(folder.path(QStringLiteral("1.xlsx")), {menteeSheet()}, createdDay));
    REQUIRE(writeWorkbook(folder.path(QStringLiteral("2.xlsx")), {menteeSheet()}, createdDay));
    REQUIRE(writeWorkbook(folder.path(QStringLiteral("3.xlsx")), {menteeSheet()}, createdDay.addDays(1)));
    CHECK(bytesOf(folder.path(QStringLiteral("1.xlsx"))) == bytesOf(folder.path(QStringLiteral("2.xlsx"))));
    CHECK(bytesOf(folder.path(QStringLiteral("1.xlsx"))) != bytesOf(folder.path(QStringLiteral("3.xlsx"))));
}

TEST_CASE("A text that looks like a formula is written as a text", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("f.xlsx"));
    OutSheet sheet;
    sheet.columns = {{QStringLiteral("=1+1")}};
    for (const QString& text :
         {QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("+79131234567"), QStringLiteral("-1"),
          QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1"), QStringLiteral("\r=1")}) {
        sheet.rows.push_back({Cell::ofText(text)});
    }
    REQUIRE(writeWorkbook(path, {sheet}, createdDay));
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        CHECK(cellAt(workbook->sheets[0], row + 1, 0) == sheet.rows[row][0]);
    }
    const QJsonObject dump = seenByOpenpyxl(path);
    for (const QJsonValue& cell : dump.value(QStringLiteral("cells")).toArray()) {
        CHECK(cell.toArray().at(5).toString() == QStringLiteral("s"));
    }
}

TEST_CASE("Names with marks, emoji and 300 letters come back from a workbook as they went", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("имена.xlsx"));
    OutSheet sheet;
    sheet.columns = {{QStringLiteral("<i>{{ФИО}}</i>")}};
    for (const QString& text : trickyTexts()) {
        sheet.rows.push_back({Cell::ofText(text)});
    }
    REQUIRE(writeWorkbook(path, {sheet}, createdDay));
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    CHECK(seen(*workbook, 0, 0) == QStringLiteral("<i>{{ФИО}}</i>"));
    for (qsizetype i = 0; i < trickyTexts().size(); ++i) {
        CHECK(cellAt(workbook->sheets[0], static_cast<std::size_t>(i) + 1, 0) ==
              Cell::ofText(trickyTexts()[i]));
    }
    compareWithOpenpyxl(path);
}

TEST_CASE("Another reader sees the same in a workbook", "[exchange]")
{
    compareWithOpenpyxl(exchangeData(QStringLiteral("mentees.xlsx")));
    compareWithOpenpyxl(exchangeData(QStringLiteral("counted_from_1904.xlsx")));
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("база.xlsx"));
    OutSheet sheet = menteeSheet();
    sheet.rows.pop_back();
    sheet.rows[1].pop_back();
    REQUIRE(writeWorkbook(path, {sheet, sheet}, createdDay));
    compareWithOpenpyxl(path);
}

TEST_CASE("Names that Excel refuses for sheets are made fit", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("names.xlsx"));
    std::vector<OutSheet> sheets(5);
    sheets[0].name = QStringLiteral("учитель/ученик: [2026]?");
    sheets[1].name = QStringLiteral("Пары");
    sheets[2].name = QStringLiteral("ПАРЫ");
    sheets[4].name = QString(40, QLatin1Char('n'));
    REQUIRE(writeWorkbook(path, sheets, createdDay));
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].name == QStringLiteral("учительученик 2026"));
    CHECK(workbook->sheets[1].name == QStringLiteral("Пары"));
    CHECK(workbook->sheets[2].name == QStringLiteral("ПАРЫ (2)"));
    CHECK(workbook->sheets[3].name == QStringLiteral("Лист"));
    CHECK(workbook->sheets[4].name.size() == 31);
}

TEST_CASE("A sheet named as a number or a cell keeps its table whole", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("names.xlsx"));
    std::vector<OutSheet> sheets(5, menteeSheet());
    const QStringList wished{QStringLiteral("2026/27"), QStringLiteral("A1"), QStringLiteral("RC"),
                             QStringLiteral("Report"), QStringLiteral("8 «А»")};
    const QStringList given{QStringLiteral("Лист 202627"), QStringLiteral("Лист A1"),
                            QStringLiteral("Лист RC"), QStringLiteral("Report"), QStringLiteral("8 «А»")};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        sheets[i].name = wished.at(static_cast<qsizetype>(i));
    }
    REQUIRE(writeWorkbook(path, sheets, createdDay));
    const QByteArray workbook = partOf(path, QStringLiteral("xl/workbook.xml"));
    for (const QString& name : given) {
        CHECK(workbook.contains("name=\"" + name.toUtf8() + "\""));
    }
    CHECK(workbook.contains("'Лист 202627'!$A$3:$E$6"));
}

TEST_CASE("The headings stay in sight, are filtered and are repeated on each page", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("база.xlsx"));
    REQUIRE(writeWorkbook(path, {menteeSheet()}, createdDay));
    const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A3:E6\""));
    CHECK(sheet.contains("<mergeCell ref=\"A1:E1\""));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(sheet.contains("<pageSetUpPr fitToPage=\"1\""));
    CHECK(sheet.contains("&amp;P / &amp;N"));
    const QByteArray workbook = partOf(path, QStringLiteral("xl/workbook.xml"));
    CHECK(workbook.contains("Print_Titles\" localSheetId=\"0\">'Наставляемые'!$3:$3<"));
}

TEST_CASE("What the spreadsheet could not compute stays an error in Excel", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("errors.xlsx"));
    OutSheet sheet;
    sheet.columns = {{QStringLiteral("Балл"), 8, ColumnKind::Decimal}};
    sheet.rows = {{Cell::ofError(QStringLiteral("#N/A"))},
                  {Cell::ofNumber(std::numeric_limits<double>::infinity())},
                  {Cell::ofError(QStringLiteral("=1"))}};
    REQUIRE(writeWorkbook(path, {sheet}, createdDay));
    const QByteArray part = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(part.contains("<f>#N/A</f>"));
    CHECK(part.contains("<f>#NUM!</f>"));
    CHECK(part.count("<f>") == 2);
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    CHECK(seen(*workbook, 1, 0) == QStringLiteral("#N/A"));
    CHECK(seen(*workbook, 2, 0) == QStringLiteral("#NUM!"));
    CHECK(seen(*workbook, 3, 0) == QStringLiteral("=1"));
}

TEST_CASE("Numbers are written with a point, whatever the language of the user", "[exchange]")
{
    const char* language = languageWithComma();
    if (language == nullptr) {
        WARN("skipped: no language with a comma in numbers is installed");
        return;
    }
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("база.xlsx"));
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, language);
    const auto written = writeWorkbook(path, {menteeSheet()}, createdDay);
    char shownHalf[8] = {};
    std::snprintf(shownHalf, sizeof shownHalf, "%.1f", 0.5);
    std::setlocale(LC_ALL, before.c_str());
    REQUIRE(written);
    CHECK(std::string(shownHalf) == "0,5");
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows.at(3) == menteeSheet().rows[0]);
    CHECK(partOf(path, QStringLiteral("xl/worksheets/sheet1.xml")).contains("width=\"32.7109375\""));
}

TEST_CASE("Workbooks are written and read time after time in one run", "[exchange]")
{
    const TableFolder folder;
    for (int day = 0; day < 20; ++day) {
        const QString path = folder.path(QStringLiteral("%1.xlsx").arg(day % 3));
        REQUIRE(writeWorkbook(path, {menteeSheet(), menteeSheet()}, createdDay.addDays(day)));
        const auto workbook = readTable(path);
        REQUIRE(workbook);
        CHECK(workbook->sheets.size() == 2);
        CHECK(workbook->sheets[1].rows.at(3) == menteeSheet().rows[0]);
        CHECK(readTable(exchangeData(QStringLiteral("mentees.xlsx"))));
    }
}

TEST_CASE("A title and a note too long for a cell are named by their places", "[exchange]")
{
    const TableFolder folder;
    const QString tooLong(40'000, QLatin1Char('x'));
    OutSheet titled = menteeSheet();
    titled.title[1] = tooLong;
    OutSheet noted = menteeSheet();
    noted.notes[0] = tooLong;
    for (const auto& [sheet, row] : {std::pair{titled, 2}, std::pair{noted, 8}}) {
        const auto written = writeWorkbook(folder.path(QStringLiteral("a.xlsx")), {sheet}, createdDay);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == QStringLiteral("exchange.text-too-long"));
        CHECK(written.error().arguments.value(QStringLiteral("row")) == QString::number(row));
    }
}

TEST_CASE("A text too long for a cell is named by its place, and nothing is written", "[exchange]")
{
    const TableFolder folder;
    OutSheet sheet = menteeSheet();
    sheet.rows[1][1] = Cell::ofText(QString(40'000, QLatin1Char('x')));
    const auto written = writeWorkbook(folder.path(QStringLiteral("a.xlsx")), {sheet}, createdDay);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == QStringLiteral("exchange.text-too-long"));
    CHECK(written.error().arguments.value(QStringLiteral("row")) == QStringLiteral("5"));
    CHECK(written.error().arguments.value(QStringLiteral("column")) == QStringLiteral("2"));
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("a.xlsx"))));
}

#ifdef Q_OS_LINUX
TEST_CASE("When the disk is full the old workbook stays as it was", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.write(QStringLiteral("база.xlsx"), "old");
    OutSheet large = menteeSheet();
    large.rows.resize(5'000, large.rows[0]);
    for (const rlim_t space : {rlim_t{0}, rlim_t{100}, rlim_t{3'000}, rlim_t{200'000}}) {
        rlimit before{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit full = before;
        full.rlim_cur = space;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
        const auto written = writeWorkbook(path, {space < 10'000 ? menteeSheet() : large}, createdDay);
        setrlimit(RLIMIT_FSIZE, &before);
        (void)std::signal(SIGXFSZ, handler);
        CHECK_FALSE(written);
        CHECK(bytesOf(path) == QByteArray("old"));
        CHECK(QDir(folder.path({})).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}
#endif

TEST_CASE("A workbook for a folder that is not there is refused with the name of the folder", "[exchange]")
{
    const TableFolder folder;
    const auto written =
        writeWorkbook(folder.path(QStringLiteral("нет/a.xlsx")), {menteeSheet()}, createdDay);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == QStringLiteral("exchange.no-folder"));
    CHECK(written.error().arguments.value(QStringLiteral("file")) == QStringLiteral("a.xlsx"));
    CHECK(written.error().arguments.value(QStringLiteral("folder")).endsWith(QStringLiteral("нет")));
}

TEST_CASE("Ten thousand rows of twenty values are written and read in a moment", "[exchange]")
{
    const TableFolder folder;
    const QString path = folder.path(QStringLiteral("large.xlsx"));
    OutSheet sheet;
    for (int column = 0; column < 20; ++column) {
        sheet.columns.push_back({QStringLiteral("Столбец %1").arg(column)});
    }
    for (int row = 0; row < 10'000; ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < 20; ++column) {
            cells.push_back(column % 4 == 0   ? Cell::ofNumber(row * column)
                            : column % 4 == 1 ? Cell::ofDate(QDate(2010, 1, 1).addDays(row))
                                              : Cell::ofText(QStringLiteral("Запись %1").arg(row * column)));
        }
        sheet.rows.push_back(std::move(cells));
    }
    REQUIRE(writeWorkbook(path, {sheet}, createdDay));
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows.size() == 10'001);
}
