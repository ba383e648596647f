#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using exchange::TableKind;
using people::Side;
using tests::ImportSchool;
using tests::sheetOf;

TEST_CASE("The district and the wished sex of the mentor come in with a list", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(
        TableKind::Mentees,
        sheetOf({
            {"ФИО наставляемого", "Дата рождения", "Класс", "Район", "Пол наставника", "Запрос"},
            {"Иванова Мария Сергеевна", QDate(2012, 5, 14), "7А", " мкр  Северный", "жен", "физика"},
            {"Петров Олег Ильич", "03.02.2013", "6Б", {}, "любой", "робототехника"},
        }));
    CHECK(outcome.created == 2);
    CHECK(outcome.rejected.empty());
    const auto* maria = school.entry(QStringLiteral("Иванова"), Side::Mentee);
    REQUIRE(maria);
    CHECK(maria->district == QStringLiteral("мкр Северный"));
    CHECK(maria->wishedMentorSex == language::Sex::Female);
    const auto* oleg = school.entry(QStringLiteral("Петров"), Side::Mentee);
    REQUIRE(oleg);
    CHECK(oleg->district.isEmpty());
    CHECK_FALSE(oleg->wishedMentorSex);
}
