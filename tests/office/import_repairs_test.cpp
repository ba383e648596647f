#include "exchange/name_reading.h"
#include "exchange/split_rows.h"
#include "messages/message.h"
#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using exchange::Field;
using exchange::TableKind;
using tests::codeOfRejection;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

// «было → станет», with the code of the reason.
QString repairOf(const office::RowVerdict& verdict, Field field)
{
    for (const auto& repair : verdict.repairs) {
        if (repair.field == field) {
            CHECK_FALSE(messages::text(repair.code, {}).isEmpty());
            return repair.before + QStringLiteral(" → ") + repair.after + QStringLiteral(" ") + repair.code;
        }
    }
    return {};
}

office::RowVerdict verdictOn(const exchange::Sheet& sheet)
{
    ImportSchool school;
    const auto outcome = school.plan(TableKind::Mentees, sheet);
    REQUIRE(outcome);
    REQUIRE(outcome->verdicts.size() == 1);
    return outcome->verdicts.front();
}

} // namespace

TEST_CASE("What will be repaired in a row is told before it is done", "[office]")
{
    const auto verdict =
        verdictOn(sheetOf({{"ФИО", "Дата рождения", "Телефон", "Класс"},
                           {"Cемёнова  Мария Сергеевна", "5 мая 2012 г.", "79131234567.0", "7  «А»"}}));
    CHECK(verdict.kind == office::RowVerdict::Kind::New);
    CHECK(repairOf(verdict, Field::Name) ==
          QStringLiteral("Cемёнова  Мария Сергеевна → Семёнова Мария Сергеевна import.repair-letters"));
    CHECK(repairOf(verdict, Field::BirthDate) ==
          QStringLiteral("5 мая 2012 г. → 05.05.2012 import.repair-date-text"));
    CHECK(repairOf(verdict, Field::Phone) ==
          QStringLiteral("79131234567.0 → +7 913 123-45-67 import.repair-phone-number"));
    CHECK(repairOf(verdict, Field::ClassName) == QStringLiteral("7  «А» → 7 «А» import.repair-spaces"));
}

TEST_CASE("Numbers behind dates and dates in the column of years are told too", "[office]")
{
    const auto serial = verdictOn(sheetOf({{"ФИО", "Дата рождения"}, {"Оюн Айлана Олеговна", 41044}}));
    CHECK(
        repairOf(serial, Field::BirthDate).endsWith(QStringLiteral("15.05.2012 import.repair-date-number")));
    const auto date = verdictOn(sheetOf({{"ФИО", "Год рождения"}, {"ОЮН АЙЛАНА ОЛЕГОВНА", "14 мая 2012"}}));
    CHECK(repairOf(date, Field::BirthYear) ==
          QStringLiteral("14 мая 2012 → 14.05.2012 import.repair-birth-date"));
    CHECK(repairOf(date, Field::Name).endsWith(QStringLiteral("Оюн Айлана Олеговна import.repair-capitals")));
    const auto plain =
        verdictOn(sheetOf({{"ФИО", "Дата рождения"}, {"Оюн Айлана Олеговна", QDate(2012, 5, 14)}}));
    CHECK(plain.repairs.empty());
}

TEST_CASE("An age in the column of years becomes a year where the curator let it, and that is told",
          "[office]")
{
    const auto sheet = sheetOf({{"ФИО", "Год рождения"}, {"Оюн Айлана Олеговна", "14 лет"}});
    CHECK(verdictOn(sheet).remarks.front().code == QStringLiteral("exchange.age-instead-of-year"));
    ImportSchool school;
    school.agesAsYears = true;
    const auto outcome = school.take(TableKind::Mentees, sheet);
    REQUIRE(outcome.verdicts.size() == 1);
    const auto& verdict = outcome.verdicts.front();
    CHECK(verdict.kind == office::RowVerdict::Kind::New);
    CHECK(repairOf(verdict, Field::BirthYear) ==
          QStringLiteral("14 лет → %1 import.repair-age").arg(school.today.year() - 14));
    CHECK(school.person(QStringLiteral("Оюн"))->birthYear == school.today.year() - 14);
}

TEST_CASE("An age beside a date of birth says nothing new", "[office]")
{
    const auto verdict = verdictOn(
        sheetOf({{"ФИО", "Год рождения", "Дата рождения"}, {"Оюн Айлана Олеговна", 14, QDate(2012, 5, 14)}}));
    CHECK(verdict.kind == office::RowVerdict::Kind::New);
    CHECK(verdict.repairs.empty());
}

TEST_CASE("A known person keeps the spelling of the base, and that is told", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees,
                sheetOf({{"ФИО", "Дата рождения"}, {"Семёнова Мария Сергеевна", QDate(2012, 5, 14)}}));
    const auto outcome =
        school.take(TableKind::Mentees, sheetOf({{"ФИО", "Дата рождения", "Класс"},
                                                 {"Семенова Мария Сергеевна", QDate(2012, 5, 14), "7 «А»"}}));
    REQUIRE(outcome.verdicts.size() == 1);
    CHECK(outcome.verdicts.front().kind == office::RowVerdict::Kind::Updated);
    CHECK(repairOf(outcome.verdicts.front(), Field::Name) ==
          QStringLiteral("Семенова Мария Сергеевна → Семёнова Мария Сергеевна import.repair-known"));
    CHECK(school.person(QStringLiteral("Семёнова")) != nullptr);
    CHECK(school.person(QStringLiteral("Семенова")) == nullptr);
}

TEST_CASE("Initials are offered the people of the base whom they fit", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, sheetOf({{"ФИО", "Дата рождения"},
                                             {"Иванова Мария Сергеевна", QDate(2012, 5, 14)},
                                             {"Иванова Ольга Сергеевна", QDate(2012, 5, 15)}}));
    const auto sheet = sheetOf({{"ФИО", "Класс"}, {"Иванова М. С.", "7 «А»"}});
    const auto asked = school.take(TableKind::Mentees, sheet);
    REQUIRE(codeOfRejection(asked) == QStringLiteral("exchange.initials-only"));
    const auto& question = asked.verdicts.front().question;
    REQUIRE(question);
    REQUIRE(question->persons.size() == 1);
    const auto maria = question->persons.front();

    school.persons[{2, Field::Name}] = maria;
    const auto outcome = school.take(TableKind::Mentees, sheet);
    CHECK(outcome.updated == 1);
    CHECK(repairOf(outcome.verdicts.front(), Field::Name) ==
          QStringLiteral("Иванова М. С. → Иванова Мария Сергеевна import.repair-known"));
    CHECK(school.snapshot.persons.size() == 2);
}

TEST_CASE("The curator says whether a namesake is the same person or a new one", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, sheetOf({{"ФИО", "Класс"}, {"Иванова Мария Сергеевна", "7 «А»"}}));
    const auto sheet = sheetOf({{"ФИО", "Класс"}, {"Иванова Мария Сергеевна", "8 «Б»"}});
    const auto asked = school.take(TableKind::Mentees, sheet);
    REQUIRE(codeOfRejection(asked) == QStringLiteral("exchange.ambiguous"));
    REQUIRE(asked.verdicts.front().question);
    const auto maria = asked.verdicts.front().question->persons.front();

    SECTION("the same person")
    {
        school.persons[{2, Field::Name}] = maria;
        const auto outcome = school.take(TableKind::Mentees, sheet);
        CHECK(outcome.updated == 1);
        CHECK(outcome.verdicts.front().changes.size() == 1);
        CHECK(school.snapshot.persons.size() == 1);
    }
    SECTION("somebody new")
    {
        school.persons[{2, Field::Name}] = std::nullopt;
        CHECK(school.take(TableKind::Mentees, sheet).created == 1);
        CHECK(school.snapshot.persons.size() == 2);
    }
}

TEST_CASE("Initials in a list of consents are answered for that list too", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees,
                sheetOf({{"ФИО", "Дата рождения"}, {"Иванова Мария Сергеевна", QDate(2012, 5, 14)}}));
    const auto sheet = sheetOf({{"ФИО", "Вид согласия", "Дата подписания", "Подписал"},
                                {"Иванова М. С.", "обработка", QDate(2026, 9, 10), "представитель"}});
    const auto asked = school.take(TableKind::Consents, sheet);
    REQUIRE(asked.verdicts.front().question);
    school.persons[{2, Field::Name}] = asked.verdicts.front().question->persons.front();
    CHECK(school.take(TableKind::Consents, sheet).created == 1);
    CHECK(school.snapshot.consents.size() == 1);
}

TEST_CASE("Several people in one cell can have a row each", "[office]")
{
    ImportSchool school;
    const auto sheet =
        sheetOf({{"ФИО", "Класс", "Телефон"},
                 {"Иванова Мария Сергеевна, Петров Пётр Ильич", "7 «А»", "89131234567; 89131234568"},
                 {"Оюн Айлана Олеговна", "7 «Б»", {}}});
    const auto refused = school.plan(TableKind::Mentees, sheet);
    REQUIRE(refused);
    REQUIRE(codeOfRejection(*refused) == QStringLiteral("exchange.several-people"));
    const auto& several = refused->verdicts.front().several;
    REQUIRE(several);
    CHECK(several->people.size() == 2);

    const auto split = exchange::withSplitRows(sheet, {{2, several->column}});
    CHECK(split.rowInFile(4) == 2);
    CHECK(split.rowInFile(3) == 3);
    const auto outcome = school.take(TableKind::Mentees, split.sheet);
    CHECK(outcome.created == 3);
    REQUIRE(school.person(QStringLiteral("Петров")));
    CHECK(school.person(QStringLiteral("Петров"))->phone == QStringLiteral("+7 913 123-45-68"));
    CHECK(school.entry(QStringLiteral("Петров"), people::Side::Mentee)->className == QStringLiteral("7 «А»"));
}

TEST_CASE("Names that follow each other are parted, and what is no list of people is not", "[office]")
{
    using exchange::peopleInCell;
    CHECK(peopleInCell(u"Иванова Мария Сергеевна Петров Пётр Ильич").size() == 2);
    CHECK(peopleInCell(u"Иванова М. С., Петров П. И. и Ким О. Ю.").size() == 3);
    CHECK(peopleInCell(u"Иванова Мария Сергеевна").isEmpty());
    CHECK(peopleInCell(u"Иванова Мария Сергеевна, 7 «А»").isEmpty());
    CHECK(peopleInCell(u"").isEmpty());
}

TEST_CASE("Competences and interests become tags where the curator wants it", "[office]")
{
    ImportSchool school;
    const auto sheet =
        sheetOf({{"ФИО наставника", "Должность", "Основные компетенции наставника"},
                 {"Орлова Анна Петровна", "учитель физики", "робототехника, C++, Робототехника"}});
    school.take(TableKind::Mentors, sheet);
    CHECK(school.entry(QStringLiteral("Орлова"), people::Side::Mentor)->competenceTags.isEmpty());
    school.tagsByComma = true;
    const auto outcome = school.take(TableKind::Mentors, sheet);
    CHECK(outcome.updated == 1);
    const auto* entry = school.entry(QStringLiteral("Орлова"), people::Side::Mentor);
    CHECK(entry->competenceTags == QStringList{QStringLiteral("робототехника"), QStringLiteral("C++")});
    CHECK(entry->competences == QStringLiteral("робототехника, C++, Робототехника"));
}
