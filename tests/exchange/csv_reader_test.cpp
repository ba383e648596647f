#include "exchange/csv_reader.h"

#include "exchange/table_fixtures.h"

#include <utility>

using namespace kurator::exchange;

namespace {

Workbook csvOf(QStringView text)
{
    const auto workbook = readCsv(text, {});
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 1);
    return *workbook;
}

} // namespace

TEST_CASE("The separator of a text table is found", "[exchange]")
{
    CHECK(likelySeparator(u"ФИО;Класс\nЦой, Ким;5А\n") == QLatin1Char(';'));
    CHECK(likelySeparator(u"ФИО,Класс\n\"Цой; Ким\",5А\n") == QLatin1Char(','));
    CHECK(likelySeparator(u"ФИО\tКласс\nЦой, Ким\t5А\n") == QLatin1Char('\t'));
    CHECK(likelySeparator(u"ФИО\nЦой\n") == QLatin1Char(';'));
    CHECK(likelySeparator(u"ФИО;Запрос\nЦой;\"а, б, в, г\nд, е, ж, з\"\nЛи;м, н\n") == QLatin1Char(';'));
}

TEST_CASE("Excel's line about the separator is obeyed and is no row", "[exchange]")
{
    const Workbook workbook = csvOf(u"sep=|\r\nа;б|в\r\n");
    CHECK(workbook.sheets[0].rows.size() == 1);
    CHECK(seen(workbook, 0, 0) == QStringLiteral("а;б"));
    CHECK(seen(workbook, 0, 1) == QStringLiteral("в"));
}

TEST_CASE("A quoted value holds separators, quotes and line breaks", "[exchange]")
{
    const Workbook workbook =
        csvOf(u"№;Запрос\r\n1;\"хочу; \"\"сам\"\"\r\nрешать\"\r\n2;ООО \"Ромашка\"\r\n");
    REQUIRE(workbook.sheets[0].rows.size() == 3);
    CHECK(seen(workbook, 1, 1) == QStringLiteral("хочу; \"сам\"\nрешать"));
    CHECK(seen(workbook, 2, 1) == QStringLiteral("ООО \"Ромашка\""));
}

TEST_CASE("A quotation mark that is never closed is reported with its row", "[exchange]")
{
    const auto workbook = readCsv(u"а;б\n1;2\n3;\"4\n5;6\n", {});
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().code == QStringLiteral("exchange.open-quote"));
    CHECK(workbook.error().arguments.value(QStringLiteral("row")) == QStringLiteral("3"));
}

TEST_CASE("Zeros, empty values and empty lines of a text table keep their places", "[exchange]")
{
    const Workbook workbook = csvOf(u"007;;в\n\n;8-913\n;;\n");
    REQUIRE(workbook.sheets[0].rows.size() == 3);
    CHECK(seen(workbook, 0, 0) == QStringLiteral("007"));
    CHECK(cellAt(workbook.sheets[0], 0, 1) == Cell{});
    CHECK(seen(workbook, 0, 2) == QStringLiteral("в"));
    CHECK(workbook.sheets[0].rows[1].empty());
    CHECK(seen(workbook, 2, 1) == QStringLiteral("8-913"));
}

TEST_CASE("A text table is read from a file in any usual encoding", "[exchange]")
{
    const QByteArray utf8 = QStringLiteral("ФИО;Класс\r\nЁЛКИН;5А\r\n").toUtf8();
    const QByteArray windows = "\xD4\xC8\xCE;\xCA\xEB\xE0\xF1\xF1\r\n\xA8\xCB\xCA\xC8\xCD;5\xC0\r\n";
    const QByteArray dos = "\x94\x88\x8E;\x8A\xAB\xA0\xE1\xE1\r\n\xF0\x8B\x8A\x88\x8D;5\x80\r\n\x1A";
    const QString text = QString::fromUtf8(utf8);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QByteArray bigEnd = wide;
    for (qsizetype i = 0; i < bigEnd.size(); i += 2) {
        std::swap(bigEnd[i], bigEnd[i + 1]);
    }
    for (const QByteArray& bytes :
         {utf8, "\xEF\xBB\xBF" + utf8, windows, dos, "\xFF\xFE" + wide, "\xFE\xFF" + bigEnd, wide, bigEnd}) {
        const Workbook workbook = readBytes(bytes);
        CHECK(workbook.sheets[0].rows.size() == 2);
        CHECK(seen(workbook, 0, 0) == QStringLiteral("ФИО"));
        CHECK(seen(workbook, 0, 1) == QStringLiteral("Класс"));
        CHECK(seen(workbook, 1, 0) == QStringLiteral("ЁЛКИН"));
        CHECK(seen(workbook, 1, 1) == QStringLiteral("5А"));
    }
}

TEST_CASE("The three usual separators are found in a file, whatever stands between quotes", "[exchange]")
{
    for (const char separator : {';', ',', '\t'}) {
        QByteArray bytes =
            "№|ФИО|Запрос\r\n1|\"Ёлкина; Анна, Ивановна\tмл.\"|\"хочет\nсама\"\r\n2|Цой Ким|-\r\n";
        bytes.replace('|', separator);
        const Workbook workbook = readBytes(bytes);
        CHECK(workbook.text == TextForm{Charset::Utf8, QChar::fromLatin1(separator)});
        REQUIRE(workbook.sheets[0].rows.size() == 3);
        CHECK(seen(workbook, 1, 1) == QStringLiteral("Ёлкина; Анна, Ивановна\tмл."));
        CHECK(seen(workbook, 1, 2) == QStringLiteral("хочет\nсама"));
        CHECK(seen(workbook, 2, 1) == QStringLiteral("Цой Ким"));
    }
}
