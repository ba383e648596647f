#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using exchange::TableKind;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

void enrolForPairs(ImportSchool& school)
{
    school.take(TableKind::Mentees, sheetOf({
                                        {"ФИО", "Дата рождения", "Класс"},
                                        {"Иванова Мария Сергеевна", "14.05.2012", "7А"},
                                        {"Орлов Пётр Олегович", "01.02.2010", "9А"},
                                    }));
    school.take(TableKind::Mentors, sheetOf({
                                        {"ФИО наставника", "Дата рождения", "Класс", "Должность"},
                                        {"Орлов Пётр Олегович", "01.02.2010", "9А", {}},
                                        {"Смирнова Анна Ильинична", {}, {}, "учитель"},
                                    }));
}

} // namespace

TEST_CASE("A ready pair comes in as a proposal to the end of the programme", "[office]")
{
    ImportSchool school;
    enrolForPairs(school);
    const exchange::Sheet sheet = sheetOf({
        {"ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала", "Дата окончания"},
        {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", "Ученик-ученик", "1.10.26", {}},
    });
    const auto outcome = school.take(TableKind::Pairs, sheet);
    CHECK(outcome.created == 1);
    REQUIRE(school.snapshot.pairs.size() == 1);
    const auto& pair = school.snapshot.pairs.front();
    CHECK(pair.form == QStringLiteral("pupil-pupil"));
    CHECK(pair.period.start == QDate(2026, 10, 1));
    CHECK(pair.period.end == school.programme.period.end);
    CHECK(pair.state == pairs::PairState::Proposed);
    CHECK(pair.origin == pairs::PairOrigin::Imported);
    CHECK(pair.mentor == school.entry(QStringLiteral("Орлов"), people::Side::Mentor)->id);
    REQUIRE(pair.members.size() == 1);
    CHECK(pair.members[0].mentee == school.entry(QStringLiteral("Иванова"), people::Side::Mentee)->id);

    CHECK(school.take(TableKind::Pairs, sheet).same == 1);
    CHECK(school.snapshot.pairs.size() == 1);
}

TEST_CASE("Pairs that the base or the form does not allow are rejected", "[office]")
{
    ImportSchool school;
    enrolForPairs(school);
    const auto outcome = school.take(
        TableKind::Pairs,
        sheetOf({
            {"ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала", "Дата окончания"},
            {"Петров А. В.", "Иванова Мария Сергеевна", "ученик – ученик", {}, {}},
            {"Неизвестный Пётр Ильич", "Иванова Мария Сергеевна", "ученик – ученик", {}, {}},
            {"Орлов Пётр Олегович", "Смирнова Анна Ильинична", "ученик – ученик", {}, {}},
            {"Смирнова Анна Ильинична", "Иванова Мария Сергеевна", "ученик – ученик", {}, {}},
            {"Орлов Пётр Олегович", "Орлов Пётр Олегович", "ученик – ученик", {}, {}},
            {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", {}, {}, {}},
            {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", "дружба", {}, {}},
            {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", "ученик – ученик", "01.12.2026", "01.11.2026"},
            {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", "ученик – ученик", "01.09.2024", "31.05.2025"},
        }));
    QStringList codes;
    for (const auto& rejected : outcome.rejected) {
        codes << rejected.code;
    }
    CHECK(codes ==
          QStringList{QStringLiteral("exchange.initials-only"), QStringLiteral("exchange.unknown-person"),
                      QStringLiteral("exchange.unknown-person"), QStringLiteral("exchange.sides"),
                      QStringLiteral("exchange.same-person"), QStringLiteral("exchange.no-form"),
                      QStringLiteral("exchange.unknown-form"), QStringLiteral("exchange.dates-order"),
                      QStringLiteral("exchange.outside-programme")});
    CHECK(outcome.changes.isEmpty());
    CHECK(outcome.rejected[2].column == QStringLiteral("ФИО наставляемого"));
}

TEST_CASE("A ready pair against a rule of the model needs a written reason, which stays with it", "[office]")
{
    ImportSchool school; // decision 15: a parent and an own child (S001), a second mentor
    school.take(TableKind::Mentees,
                sheetOf({
                    {"ФИО", "Дата рождения", "Класс", "Законный представитель"},
                    {"Иванова Мария Сергеевна", "14.05.2012", "7А", "мать Иванова Ольга Петровна"},
                }));
    school.take(TableKind::Mentors,
                sheetOf({
                    {"ФИО наставника", "Дата рождения", "Место работы", "Категория"},
                    {"Иванова Ольга Петровна", "01.02.1980", "ООО «Прибор»", "работодатель"},
                    {"Цой Марина Викторовна", "01.02.1985", "ООО «Прибор»", "работодатель"},
                }));
    const auto pairs = sheetOf({
        {"ФИО наставника", "ФИО наставляемого", "Форма наставничества"},
        {"Иванова Ольга Петровна", "Иванова Мария Сергеевна", "работодатель – ученик"},
        {"Цой Марина Викторовна", "Иванова Мария Сергеевна", "работодатель – ученик"},
    });
    const auto refused = school.take(TableKind::Pairs, pairs);
    CHECK(refused.created == 1);
    REQUIRE(refused.rejected.size() == 1);
    CHECK(refused.rejected.front().code == QStringLiteral("match.own-child"));

    school.snapshot.pairs.clear();
    school.reason = QStringLiteral("решение педсовета");
    CHECK(school.take(TableKind::Pairs, pairs).created == 2);
    QStringList rules;
    for (const auto& pair : school.snapshot.pairs) {
        for (const auto& one : pair.overrides) {
            CHECK(one.reason == QStringLiteral("решение педсовета"));
            rules << one.rule;
        }
    }
    rules.sort();
    CHECK(rules == QStringList{QStringLiteral("match.own-child"), QStringLiteral("match.second-mentor")});
}

TEST_CASE("Dates of a proposal may change, those of a pair in an order stay", "[office]")
{
    ImportSchool school;
    enrolForPairs(school);
    const auto sheetFrom = [](const char* start) {
        return sheetOf({{"ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала"},
                        {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", "ученик – ученик", start}});
    };
    school.take(TableKind::Pairs, sheetFrom("01.10.2026"));
    CHECK(school.take(TableKind::Pairs, sheetFrom("05.10.2026")).updated == 1);
    CHECK(school.snapshot.pairs.front().period.start == QDate(2026, 10, 5));

    school.snapshot.pairs.front().state = pairs::PairState::Active;
    const auto late = school.take(TableKind::Pairs, sheetFrom("09.10.2026"));
    CHECK(late.same == 1);
    REQUIRE(late.notes.size() == 1);
    CHECK(late.notes[0].code == QStringLiteral("exchange.pair-fixed"));
    CHECK(school.snapshot.pairs.front().period.start == QDate(2026, 10, 5));
}
