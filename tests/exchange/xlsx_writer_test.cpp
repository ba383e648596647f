#include "exchange/xlsx_writer.h"

#include "exchange/table_fixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

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

// What openpyxl sees, or nothing when it is not installed.
QJsonObject seenByOpenpyxl(const QString& path)
{
    QProcess python;
    const QString script = QStringLiteral(KURATOR_SOURCE_DIR "/tests/exchange/openpyxl_dump.py");
    for (const QString& name : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        python.start(name, {script, path});
        if (python.waitForFinished() && python.exitStatus() == QProcess::NormalExit &&
            python.exitCode() == 0) {
            return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        }
    }
    WARN("skipped: python3 with openpyxl is not installed");
    return {};
}

Cell cellFromOpenpyxl(const QString& kind, const QString& value)
{
    if (kind == QStringLiteral("number")) {
        return Cell::ofNumber(value.toDouble());
    }
    if (kind == QStringLiteral("date")) {
        return Cell::ofDate(QDate::fromString(value, Qt::ISODate));
    }
    if (kind == QStringLiteral("boolean")) {
        return Cell::ofBoolean(value == QStringLiteral("1"));
    }
    return kind == QStringLiteral("error") ? Cell::ofError(value) : Cell::ofText(value);
}

void compareWithOpenpyxl(const QString& path)
{
    const QJsonObject dump = seenByOpenpyxl(path);
    if (dump.isEmpty()) {
        return;
    }
    const auto workbook = readTable(path);
    REQUIRE(workbook);
    std::size_t filled = 0;
    for (const Sheet& sheet : workbook->sheets) {
        for (const auto& row : sheet.rows) {
            filled += static_cast<std::size_t>(std::count_if(
                row.begin(), row.end(), [](const Cell& c) { return c.kind != Cell::Kind::Empty; }));
        }
    }
    const QJsonArray cells = dump.value(QStringLiteral("cells")).toArray();
    CHECK(filled == static_cast<std::size_t>(cells.size()));
    for (const QJsonValue& value : cells) {
        const QJsonArray cell = value.toArray();
        const auto& sheet = workbook->sheets.at(static_cast<std::size_t>(cell.at(0).toInt()));
        const Cell own = cellAt(sheet, static_cast<std::size_t>(cell.at(1).toInt()),
                                static_cast<std::size_t>(cell.at(2).toInt()));
        INFO("row " << cell.at(1).toInt() << " column " << cell.at(2).toInt());
        CHECK(shown(own) == shown(cellFromOpenpyxl(cell.at(3).toString(), cell.at(4).toString())));
        CHECK(own == cellFromOpenpyxl(cell.at(3).toString(), cell.at(4).toString()));
    }
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
    for (const rlim_t space : {rlim_t{0}, rlim_t{100}, rlim_t{3'000}}) {
        rlimit before{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit full = before;
        full.rlim_cur = space;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
        const auto written = writeWorkbook(path, {menteeSheet()}, createdDay);
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
    QElapsedTimer timer;
    timer.start();
    const auto workbook = readTable(path);
    const qint64 elapsed = timer.elapsed();
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows.size() == 10'001);
    CHECK(elapsed < 6'000);
}
