#include "exchange/official_tables.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator::exchange;

TEST_CASE("The base of mentees has exactly the 13 official columns in the order of names", "[exchange]")
{
    OfficialMentee ya;
    ya.name = QStringLiteral("Ярцев Олег");
    OfficialMentee yolkin;
    yolkin.name = QStringLiteral("Ёлкин Иван");
    yolkin.birthYear = 2012;
    yolkin.joinedOn = QDate(2026, 9, 15);
    OfficialMentee zhukova;
    zhukova.name = QStringLiteral("Жукова Анна");

    const OutSheet sheet = officialBase({ya, zhukova, yolkin}, {QStringLiteral("База наставляемых")});
    REQUIRE(sheet.columns.size() == 13);
    CHECK(sheet.columns.front().heading == QStringLiteral("№ п/п"));
    CHECK(sheet.columns.back().heading == QStringLiteral("Отметка о прохождении программы"));
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0][0] == Cell::ofNumber(1));
    CHECK(sheet.rows[0][1] == Cell::ofText(QStringLiteral("Ёлкин Иван")));
    CHECK(sheet.rows[0][3] == Cell::ofNumber(2012));
    CHECK(sheet.rows[0][5] == Cell::ofDate(QDate(2026, 9, 15)));
    CHECK(sheet.rows[1][1].text == QStringLiteral("Жукова Анна"));
    CHECK(sheet.rows[2][1].text == QStringLiteral("Ярцев Олег"));
    CHECK(sheet.rows[2].size() == 13);
}

TEST_CASE("The base of mentors has exactly the 16 official columns", "[exchange]")
{
    OfficialMentor mentor;
    mentor.name = QStringLiteral("Петров Алексей Викторович");
    mentor.caseLink = QStringLiteral("https://school.example/case");
    const OutSheet sheet = officialBase(std::vector{mentor});
    REQUIRE(sheet.columns.size() == 16);
    CHECK(sheet.columns[10].heading == QStringLiteral("ФИО наставляемого (наставляемых)"));
    REQUIRE(sheet.rows.front().size() == 16);
    CHECK(sheet.rows.front()[15].text == mentor.caseLink);
    CHECK(sheet.rows.front()[9].kind == Cell::Kind::Empty);
}
