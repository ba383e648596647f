#include "office/participant_finder.h"
#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using exchange::TableKind;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

void enrolVoters(ImportSchool& school)
{
    school.take(TableKind::Mentees, sheetOf({
                                        {"ФИО", "Дата рождения", "Класс"},
                                        {"Иванова Мария Сергеевна", "14.05.2012", "7А"},
                                        {"Орлов Пётр Олегович", "01.02.2012", "7Б"},
                                        {"Орлов Павел Олегович", "01.02.2013", "6Б"},
                                    }));
    school.take(TableKind::Mentors, sheetOf({
                                        {"ФИО наставника", "Дата рождения", "Класс", "Должность"},
                                        {"Смирнова Анна Ильинична", {}, {}, "учитель"},
                                        {"Черных Павел Ильич", {}, {}, "учитель"},
                                        {"Ёлкин Семён Ильич", "03.03.2010", "9А", {}},
                                    }));
}

base::Id<people::Entry> mentor(const ImportSchool& school, const char* surname)
{
    return school.entry(QString::fromUtf8(surname), people::Side::Mentor)->id;
}

const pairs::Ballot& ballotOf(const ImportSchool& school, const char* surname, people::Side side)
{
    const auto* entry = school.entry(QString::fromUtf8(surname), side);
    const auto found = std::ranges::find(school.snapshot.ballots, entry->id, &pairs::Ballot::entry);
    REQUIRE(found != school.snapshot.ballots.end());
    return *found;
}

QString codeOfOnly(const office::ImportOutcome& outcome)
{
    REQUIRE(outcome.rejected.size() == 1);
    return outcome.rejected.front().code;
}

} // namespace

TEST_CASE("A table of ballots comes in with names as people write them", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    const auto sheet = sheetOf({
        {"ФИО", "Первый выбор", "Второй выбор", "Третий выбор", "Примечание"},
        {"Иванова Мария Сергеевна", "Черных П. И.", "смирнова анна", "С.И. Елкин", "по средам"},
        {"Смирнова А. И.", "Иванова Мария Сергеевна", {}, {}, {}},
    });
    const auto outcome = school.take(TableKind::Ballots, sheet);
    CHECK(outcome.created == 2);
    CHECK(outcome.rejected.empty());
    CHECK(outcome.step.code == QStringLiteral("import.ballots"));
    REQUIRE(school.snapshot.ballots.size() == 2);
    const auto& first = ballotOf(school, "Иванова", people::Side::Mentee);
    CHECK(first.choices ==
          std::vector{mentor(school, "Черных"), mentor(school, "Смирнова"), mentor(school, "Ёлкин")});
    CHECK(first.comment == QStringLiteral("по средам"));
    CHECK(first.takenOn == school.today);

    CHECK(school.take(TableKind::Ballots, sheet).same == 2);
    CHECK(school.snapshot.ballots.size() == 2);
}

TEST_CASE("Several names in one cell are choices in their order", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    const auto outcome =
        school.take(TableKind::Ballots, sheetOf({
                                            {"Участник", "Кого выбирает"},
                                            {"Иванова Мария Сергеевна", "Черных П. И.; Смирнова А. И."},
                                        }));
    CHECK(outcome.created == 1);
    CHECK(school.snapshot.ballots.front().choices ==
          std::vector{mentor(school, "Черных"), mentor(school, "Смирнова")});
}

TEST_CASE("A second table changes ballots that differ and says what was there", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    school.take(TableKind::Ballots, sheetOf({{"ФИО", "Первый выбор"}, {"Иванова Мария", "Черных П. И."}}));
    const auto outcome = school.take(TableKind::Ballots,
                                     sheetOf({{"ФИО", "Первый выбор"}, {"Иванова Мария", "Смирнова А. И."}}));
    CHECK(outcome.updated == 1);
    REQUIRE(outcome.verdicts.size() == 1);
    REQUIRE(outcome.verdicts.front().changes.size() == 1);
    CHECK(outcome.verdicts.front().changes.front().before == QStringLiteral("Черных Павел Ильич"));
    CHECK(school.snapshot.ballots.front().choices == std::vector{mentor(school, "Смирнова")});
}

TEST_CASE("A row whose names cannot be told is rejected with the reason, and nothing of it is stored",
          "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    const auto reasonFor = [&](const char* who, const char* first, const char* second = "") {
        const auto outcome = school.take(
            TableKind::Ballots, sheetOf({{"ФИО", "Первый выбор", "Второй выбор"}, {who, first, second}}));
        CHECK(outcome.changes.saved.empty());
        return codeOfOnly(outcome);
    };
    CHECK(reasonFor("Никто Ни Кто", "Черных П. И.") == QStringLiteral("exchange.ballot-unknown"));
    CHECK(reasonFor("Иванова Мария", "Никто Н. К.") == QStringLiteral("exchange.ballot-unknown"));
    CHECK(reasonFor("Орлов П. О.", "Черных П. И.") == QStringLiteral("exchange.ballot-several"));
    CHECK(reasonFor("Иванова Мария", "Орлов Пётр") == QStringLiteral("exchange.ballot-side"));
    CHECK(reasonFor("Иванова Мария", "Черных П. И.", "Черных Павел") ==
          QStringLiteral("exchange.ballot-twice"));
    CHECK(school.snapshot.ballots.empty());
}

TEST_CASE("A name that may be several people is asked about, and the answer is taken", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    const auto sheet = sheetOf({{"ФИО", "Первый выбор"}, {"Орлов П. О.", "Черных П. И."}});
    const auto asked = school.take(TableKind::Ballots, sheet);
    REQUIRE(asked.verdicts.front().question);
    CHECK(asked.verdicts.front().question->persons.size() == 2);
    const auto meant = school.entry(QStringLiteral("Орлов"), people::Side::Mentee);
    school.persons[{2, exchange::Field::Name}] = meant->person;
    CHECK(school.take(TableKind::Ballots, sheet).created == 1);
    CHECK(school.snapshot.ballots.front().entry == meant->id);
}

TEST_CASE("A ballot that names somebody who left is not taken", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    const auto gone = mentor(school, "Черных");
    std::ranges::find(school.snapshot.entries, gone, &people::Entry::id)->finishedOn = QDate(2026, 11, 1);
    const auto outcome = school.take(TableKind::Ballots,
                                     sheetOf({{"ФИО", "Первый выбор"}, {"Иванова Мария", "Черных П. И."}}));
    CHECK(codeOfOnly(outcome) == QStringLiteral("exchange.ballot-left"));
}

TEST_CASE("A second row of one person, an empty ballot and ten thousand names on one are refused", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    auto outcome = school.plan(TableKind::Ballots, sheetOf({{"ФИО", "Первый выбор"},
                                                            {"Иванова Мария", "Черных П. И."},
                                                            {"Иванова М. С.", "Смирнова А. И."}}));
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    CHECK(codeOfOnly(*outcome) == QStringLiteral("exchange.ballot-again"));
    outcome = school.plan(TableKind::Ballots, sheetOf({{"ФИО", "Первый выбор"}, {"Иванова Мария", {}}}));
    REQUIRE(outcome);
    CHECK(codeOfOnly(*outcome) == QStringLiteral("exchange.ballot-empty"));

    auto sheet = sheetOf({{"ФИО", "Первый выбор"}, {"Иванова Мария", "Черных П. И."}});
    sheet.rows[1][1].text = QStringLiteral("Черных П. И.; ").repeated(10000);
    outcome = school.plan(TableKind::Ballots, sheet);
    REQUIRE(outcome);
    CHECK(codeOfOnly(*outcome) == QStringLiteral("exchange.ballot-too-many"));
    CHECK(outcome->rejected.front().arguments.value(QStringLiteral("n")) == QStringLiteral("10000"));
}

TEST_CASE("Who is on both sides votes on the one whose other side was named", "[office]")
{
    ImportSchool school;
    enrolVoters(school);
    school.take(TableKind::Mentees,
                sheetOf({{"ФИО", "Дата рождения", "Класс"}, {"Ёлкин Семён Ильич", "03.03.2010", "9А"}}));
    school.take(TableKind::Ballots, sheetOf({{"ФИО", "Первый выбор"}, {"Елкин Семен", "Иванова Мария"}}));
    REQUIRE(school.snapshot.ballots.size() == 1);
    CHECK(school.snapshot.ballots.front().entry == mentor(school, "Ёлкин"));
}
