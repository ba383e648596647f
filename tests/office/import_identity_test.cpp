#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using exchange::TableKind;
using people::Side;
using tests::codeOfNote;
using tests::codeOfRejection;
using tests::ImportSchool;
using tests::sheetOf;

TEST_CASE("Namesakes with different birth dates are two people", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(TableKind::Mentees, sheetOf({
                                                             {"ФИО", "Дата рождения", "Класс"},
                                                             {"Иванов Иван Иванович", "01.02.2012", "7А"},
                                                             {"Иванов Иван Иванович", "03.04.2013", "6А"},
                                                         }));
    CHECK(outcome.created == 2);
    CHECK(school.snapshot.persons.size() == 2);
}

TEST_CASE("A hit without a birth date is a question unless the row says nothing new", "[office]")
{
    ImportSchool school;
    const exchange::Sheet sheet = sheetOf({
        {"ФИО", "Класс", "Год рождения"},
        {"Иванова Мария Сергеевна", "7А", 2012},
        {"Петров Олег Ильич", "6Б", 2013},
        {"Иванова Мария Сергеевна", "9В", 2010},
        {"Петров Олег Ильич", "6Б", 2013},
    });
    const auto outcome = school.take(TableKind::Mentees, sheet);
    CHECK(outcome.created == 2);
    CHECK(outcome.same == 1);
    REQUIRE(outcome.rejected.size() == 1);
    CHECK(outcome.rejected[0].row == 4);
    CHECK(codeOfRejection(outcome) == QStringLiteral("exchange.ambiguous"));
    CHECK(outcome.rejected[0].arguments[QStringLiteral("name")] == QStringLiteral("Иванова Мария Сергеевна"));

    const auto dated = school.plan(TableKind::Mentees,
                                   sheetOf({{"ФИО", "Дата рождения"}, {"Петров Олег Ильич", "03.02.2013"}}));
    CHECK(codeOfRejection(*dated) == QStringLiteral("exchange.ambiguous"));
    CHECK(dated->changes.isEmpty());
}

TEST_CASE("The same person on the other side keeps one identity", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, sheetOf({
                                        {"ФИО наставляемого", "Дата рождения", "Класс"},
                                        {"Иванова Мария Сергеевна", "14.05.2012", "7А"},
                                        {"Петров Олег Ильич", "03.02.2013", "6Б"},
                                    }));
    const auto outcome = school.take(TableKind::Mentors,
                                     sheetOf({
                                         {"ФИО наставника", "Дата рождения", "Класс", "Основные компетенции"},
                                         {"Иванова Мария Сергеевна", "14.05.2012", "7А", "шахматы"},
                                     }));
    CHECK(outcome.created == 1);
    CHECK(school.snapshot.persons.size() == 2);
    CHECK(school.entry(QStringLiteral("Иванова"), Side::Mentor)->competences == QStringLiteral("шахматы"));
}

TEST_CASE("A parent named by two children is one person, and later a mentor", "[office]")
{
    ImportSchool school;
    const auto children = school.take(
        TableKind::Mentees,
        sheetOf({
            {"ФИО", "Дата рождения", "Класс", "Законный представитель", "Телефон представителя"},
            {"Орлова Анна Олеговна", "01.02.2012", "7А", "мать Орлова Нина Петровна", 79131234567.0},
            {"Орлов Пётр Олегович", "03.04.2014", "5А", "мать Орлова Нина Петровна", "8 (913) 123-45-67"},
        }));
    CHECK(children.created == 2);
    CHECK(school.snapshot.persons.size() == 3);
    REQUIRE(school.snapshot.representations.size() == 2);
    CHECK(school.snapshot.representations[0].relation == people::Relation::Mother);
    CHECK(school.snapshot.representations[0].adult == school.snapshot.representations[1].adult);

    const auto mentors = school.take(
        TableKind::Mentors,
        sheetOf({
            {"ФИО наставника", "Место работы/учебы наставника", "Количество наставляемых (не более)"},
            {"Орлова Нина Петровна", "ООО «Разрез»", 2},
        }));
    CHECK(mentors.created == 1);
    CHECK(school.snapshot.persons.size() == 3);
    const auto entry = school.snapshot.entries;
    const auto mentor = std::ranges::find(entry, Side::Mentor, &people::Entry::side);
    REQUIRE(mentor != entry.end());
    CHECK(mentor->person == school.snapshot.representations[0].adult);
    CHECK(mentor->category == people::Category::Employer);
    CHECK(mentor->capacity == 2);
}

TEST_CASE("A father and a son of one full name stay two people", "[office]")
{
    ImportSchool school;
    const auto outcome =
        school.take(TableKind::Mentees, sheetOf({
                                            {"ФИО", "Класс", "Законный представитель"},
                                            {"Зуев Иван Иванович", "7А", "отец Зуев Иван Иванович"},
                                        }));
    CHECK(outcome.created == 1);
    CHECK(school.snapshot.persons.size() == 2);
    CHECK(school.snapshot.representations.front().child != school.snapshot.representations.front().adult);
    const auto again =
        school.take(TableKind::Mentees, sheetOf({
                                            {"ФИО", "Класс", "Законный представитель"},
                                            {"Зуев Иван Иванович", "7А", "отец Зуев Иван Иванович"},
                                        }));
    CHECK(again.same == 1);
    CHECK(school.snapshot.persons.size() == 2);
}

TEST_CASE("A representative in the contacts of a mentee is found by the relation", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(
        TableKind::Mentees, sheetOf({
                                {"ФИО наставляемого", "Контактные данные для связи (данные представителя)"},
                                {"Иванова Мария Сергеевна", "мать Иванова Ольга Петровна, 8 913 123-45-67"},
                                {"Петров Олег Ильич", "мать Петрова О. П., 8 913 123-45-67"},
                                {"Ким Алексей Петрович", 79131234567.0},
                            }));
    CHECK(outcome.created == 3);
    REQUIRE(school.snapshot.representations.size() == 1);
    const auto* entry = school.entry(QStringLiteral("Петров"), Side::Mentee);
    CHECK(entry->contacts == QStringLiteral("мать Петрова О. П., 8 913 123-45-67"));
    CHECK(school.entry(QStringLiteral("Ким"), Side::Mentee)->contacts == QStringLiteral("+7 913 123-45-67"));
}

TEST_CASE("A representative by initials is kept as a contact and said", "[office]")
{
    ImportSchool school;
    const auto outcome =
        school.take(TableKind::Mentees, sheetOf({
                                            {"ФИО", "Законный представитель", "Телефон представителя"},
                                            {"Иванова Мария Сергеевна", "Иванова О. П.", "22-33-44"},
                                        }));
    CHECK(outcome.created == 1);
    CHECK(school.snapshot.representations.empty());
    CHECK(codeOfNote(outcome, 0) == QStringLiteral("exchange.phone-kept"));
    CHECK(codeOfNote(outcome, 1) == QStringLiteral("exchange.representative-unread"));
    CHECK(school.entry(QStringLiteral("Иванова"), Side::Mentee)->contacts ==
          QStringLiteral("Иванова О. П., 22-33-44"));
}
