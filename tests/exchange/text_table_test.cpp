#include "exchange/table_reader.h"

#include "exchange/table_fixtures.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator::exchange;

TEST_CASE("A text table tells how it was read, a spreadsheet has nothing to tell", "[exchange]")
{
    const TableFolder folder;
    const QString path =
        folder.write(QStringLiteral("с.csv"), QStringLiteral("ФИО;Класс\nЦой Анна;7А\n").toUtf8());
    const auto guessed = readTable(path);
    REQUIRE(guessed);
    CHECK(guessed->text == TextForm{Charset::Utf8, u';'});
    const auto workbook = readTable(exchangeData(QStringLiteral("mentees.xlsx")));
    REQUIRE(workbook);
    CHECK_FALSE(workbook->text);
}

TEST_CASE("The curator chooses charset and separator where the guess is wrong", "[exchange]")
{
    const TableFolder folder;
    const QByteArray bytes("\xD6\xEE\xE9,\xC0\xED\xED\xE0;7\n\xC7\xF3\xE5\xE2,\xC8\xE2\xE0\xED;8\n");
    const QString path = folder.write(QStringLiteral("с.csv"), bytes);
    const auto chosen = readTable(path, {}, {Charset::Windows1251, QChar(u',')});
    REQUIRE(chosen);
    CHECK(seen(*chosen, 0, 0) == QStringLiteral("Цой"));
    CHECK(seen(*chosen, 1, 1) == QStringLiteral("Иван;8"));
    CHECK(chosen->text == TextForm{Charset::Windows1251, u','});

    const auto otherCharset = readTable(path, {}, {Charset::Dos866, std::nullopt});
    REQUIRE(otherCharset);
    CHECK(seen(*otherCharset, 0, 0) != QStringLiteral("Цой"));
    CHECK(otherCharset->text->charset == Charset::Dos866);
}

TEST_CASE("A table copied in a spreadsheet comes in from the text", "[exchange]")
{
    const auto table = tableFromText(QStringLiteral(
        "ФИО\tТелефон\tЗапрос\r\nЦой Анна, Ивановна\t89131234567\t\"алгебра;\nгеометрия\"\r\n"));
    REQUIRE(table);
    REQUIRE(table->sheets.size() == 1);
    CHECK(table->sheets[0].rows.size() == 2);
    CHECK(seen(*table, 1, 0) == QStringLiteral("Цой Анна, Ивановна"));
    CHECK(seen(*table, 1, 1) == QStringLiteral("89131234567"));
    CHECK(seen(*table, 1, 2) == QStringLiteral("алгебра;\nгеометрия"));
}

TEST_CASE("A quotation mark that nobody closed does not stop a copied table", "[exchange]")
{
    const auto table = tableFromText(QStringLiteral("ФИО\tКласс\r\nЦой Анна\t\"7А\r\nЗуев Иван\t8В\r\n"));
    REQUIRE(table);
    CHECK(table->sheets[0].rows.size() == 3);
    CHECK(seen(*table, 1, 1) == QStringLiteral("\"7А"));
    CHECK(seen(*table, 2, 1) == QStringLiteral("8В"));
}

TEST_CASE("A copied text without tabs is cut where its lines agree, an empty one is refused", "[exchange]")
{
    const auto table = tableFromText(QStringLiteral("ФИО;Класс\nЦой Анна;7А"));
    REQUIRE(table);
    CHECK(seen(*table, 1, 1) == QStringLiteral("7А"));
    const auto empty = tableFromText(QStringLiteral(" \n\t"));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == QStringLiteral("import.empty-text"));
}
