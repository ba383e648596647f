#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using exchange::Field;
using exchange::TableKind;
using office::FieldChange;
using office::RowVerdict;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

using Kind = RowVerdict::Kind;

std::vector<Kind> kindsOf(const office::ImportOutcome& outcome)
{
    std::vector<Kind> kinds;
    for (const RowVerdict& verdict : outcome.verdicts) {
        kinds.push_back(verdict.kind);
    }
    return kinds;
}

int countOf(const office::ImportOutcome& outcome, Kind kind)
{
    return static_cast<int>(std::ranges::count(outcome.verdicts, kind, &RowVerdict::kind));
}

// Every count says the same as the list of verdicts.
void checkCounts(const office::ImportOutcome& outcome)
{
    CHECK(static_cast<int>(outcome.verdicts.size()) == outcome.rows);
    CHECK(countOf(outcome, Kind::New) == outcome.created);
    CHECK(countOf(outcome, Kind::Updated) == outcome.updated);
    CHECK(countOf(outcome, Kind::Same) == outcome.same);
    CHECK(countOf(outcome, Kind::Rejected) == static_cast<int>(outcome.rejected.size()));
}

const exchange::Sheet firstList = sheetOf({
    {"ФИО", "Дата рождения", "Класс", "Законный представитель"},
    {"Иванова Мария Сергеевна", "14.05.2012", "7А", "мать Иванова Ольга Петровна, 89131234567"},
    {"Орлов Пётр Олегович", "01.02.2010", "9А", {}},
});

void enrolBoth(ImportSchool& school)
{
    school.take(TableKind::Mentees, firstList);
    school.take(TableKind::Mentors, sheetOf({
                                        {"ФИО наставника", "Дата рождения", "Класс", "Должность"},
                                        {"Орлов Пётр Олегович", "01.02.2010", "9А", {}},
                                        {"Смирнова Анна Ильинична", {}, {}, "учитель"},
                                    }));
}

} // namespace

TEST_CASE("Every row of a list has its verdict in the order of the sheet", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, firstList);
    const auto outcome = school.take(
        TableKind::Mentees,
        sheetOf({
            {"ФИО", "Дата рождения", "Класс", "Законный представитель"},
            {"Иванова Мария Сергеевна", "14.05.2012", "8А", "мать Иванова Ольга Петровна, 89130000000"},
            {},
            {"Орлов Пётр Олегович", "01.02.2010", "9А", {}},
            {"Цой А. В.", "01.02.2011", "8А", {}},
            {"ЗУЕВ ИВАН ИВАНОВИЧ", "01.02.2013", "6Б", {}},
        }));
    checkCounts(outcome);
    CHECK(kindsOf(outcome) == std::vector<Kind>{Kind::Updated, Kind::Same, Kind::Rejected, Kind::New});

    const RowVerdict& updated = outcome.verdicts[0];
    CHECK(updated.row == 2);
    CHECK(updated.subject == QStringLiteral("Иванова Мария Сергеевна"));
    REQUIRE(updated.changes.size() == 2);
    CHECK(updated.changes[0] == FieldChange{Field::ClassName, QStringLiteral("7А"), QStringLiteral("8А")});
    CHECK(updated.changes[1].field == Field::Representative);
    CHECK(updated.changes[1].before == QStringLiteral("мать, Иванова Ольга Петровна, +7 913 123-45-67"));
    CHECK(updated.changes[1].after == QStringLiteral("мать, Иванова Ольга Петровна, +7 913 000-00-00"));

    CHECK(outcome.verdicts[1].changes.empty());
    CHECK(outcome.verdicts[2].row == 5);
    CHECK(outcome.verdicts[2].subject == QStringLiteral("Цой А. В."));
    REQUIRE(outcome.verdicts[2].remarks.size() == 1);
    CHECK(outcome.verdicts[2].remarks[0].code == QStringLiteral("exchange.initials-only"));
    CHECK(outcome.verdicts[3].subject == QStringLiteral("Зуев Иван Иванович"));
    REQUIRE(outcome.verdicts[3].remarks.size() == 1);
    CHECK(outcome.verdicts[3].remarks[0].code == QStringLiteral("exchange.name-repaired"));
}

TEST_CASE("A restricted category is told without its word", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, firstList);
    const auto outcome =
        school.take(TableKind::Mentees, sheetOf({
                                            {"ФИО", "Дата рождения", "Категория"},
                                            {"Орлов Пётр Олегович", "01.02.2010", "одарённый"},
                                        }));
    CHECK(outcome.updated == 1);
    REQUIRE(outcome.verdicts.size() == 1);
    CHECK(outcome.verdicts[0].changes == std::vector<FieldChange>{{Field::Category, {}, {}}});
}

TEST_CASE("Consents and labour papers have their verdicts with what changes", "[office]")
{
    ImportSchool school;
    enrolBoth(school);
    const auto consents = [](const char* until, const char* supplement) {
        return sheetOf({
            {"ФИО", "Вид согласия", "Дата подписания", "Подписал", "Действует до",
             "Дополнительное соглашение"},
            {"Иванова Мария Сергеевна", "участие", "05.09.2026", "оба", until, {}},
            {"Смирнова Анна Ильинична", "наставничество", "05.09.2026", "сам", {}, supplement},
            {"Неизвестный Пётр Ильич", "участие", "05.09.2026", "сам", {}, {}},
        });
    };
    const auto first = school.take(TableKind::Consents, consents("31.12.2026", ""));
    checkCounts(first);
    CHECK(kindsOf(first) == std::vector<Kind>{Kind::New, Kind::New, Kind::Rejected});
    CHECK(first.verdicts[2].subject == QStringLiteral("Неизвестный Пётр Ильич"));

    const auto second = school.take(TableKind::Consents, consents("31.05.2027", "№ 4 от 07.09.2026"));
    checkCounts(second);
    CHECK(kindsOf(second) == std::vector<Kind>{Kind::Updated, Kind::Updated, Kind::Rejected});
    CHECK(second.verdicts[0].changes ==
          std::vector<FieldChange>{
              {Field::ValidUntil, QStringLiteral("31.12.2026"), QStringLiteral("31.05.2027")}});
    CHECK(second.verdicts[1].subject == QStringLiteral("Смирнова Анна Ильинична"));
    CHECK(second.verdicts[1].changes ==
          std::vector<FieldChange>{{Field::Supplement, {}, QStringLiteral("4, 07.09.2026")}});
}

TEST_CASE("Ready pairs have their verdicts with both names", "[office]")
{
    ImportSchool school;
    enrolBoth(school);
    const auto pairsUntil = [](const char* end) {
        return sheetOf({
            {"ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала", "Дата окончания"},
            {"Орлов Пётр Олегович", "Иванова Мария Сергеевна", "ученик – ученик", "01.10.2026", end},
            {"Петров А. В.", "Иванова Мария Сергеевна", "ученик – ученик", {}, {}},
        });
    };
    const auto first = school.take(TableKind::Pairs, pairsUntil("30.04.2027"));
    checkCounts(first);
    CHECK(kindsOf(first) == std::vector<Kind>{Kind::New, Kind::Rejected});
    CHECK(first.verdicts[0].subject == QStringLiteral("Орлов Пётр Олегович – Иванова Мария Сергеевна"));
    CHECK(first.verdicts[1].subject == QStringLiteral("Петров А. В. – Иванова Мария Сергеевна"));

    const auto second = school.take(TableKind::Pairs, pairsUntil("31.05.2027"));
    CHECK(kindsOf(second) == std::vector<Kind>{Kind::Updated, Kind::Rejected});
    CHECK(second.verdicts[0].changes == std::vector<FieldChange>{{Field::EndsOn, QStringLiteral("30.04.2027"),
                                                                  QStringLiteral("31.05.2027")}});
    CHECK(school.take(TableKind::Pairs, pairsUntil("31.05.2027")).verdicts[0].kind == Kind::Same);
}

TEST_CASE("A row that the curator leaves out does not come in", "[office]")
{
    ImportSchool school;
    school.skippedRows = {2, 3, 90};
    const auto outcome = school.take(TableKind::Mentees, sheetOf({
                                                             {"ФИО", "Дата рождения", "Класс"},
                                                             {"Иванова Мария Сергеевна", "14.05.2012", "7А"},
                                                             {},
                                                             {"Орлов Пётр Олегович", "01.02.2010", "9А"},
                                                         }));
    CHECK(outcome.skipped == 1);
    CHECK(outcome.rows == 1);
    checkCounts(outcome);
    CHECK(outcome.verdicts[0].row == 4);
    CHECK_FALSE(school.person(QStringLiteral("Иванова")));
    CHECK(school.person(QStringLiteral("Орлов")));
}

TEST_CASE("Rows are read below the heading row that the curator chose", "[office]")
{
    const exchange::Sheet twoTables = sheetOf({
        {"ФИО", "Дата рождения", "Класс"},
        {"Иванова Мария Сергеевна", "14.05.2012", "7А"},
        {"ФИО", "Дата рождения"},
        {"Орлов Пётр Олегович", "01.02.2010"},
    });
    ImportSchool school;
    CHECK(school.plan(TableKind::Mentees, twoTables)->headingRow == 0);
    school.headingRow = 2;
    const auto outcome = school.plan(TableKind::Mentees, twoTables);
    REQUIRE(outcome);
    CHECK(outcome->headingRow == 2);
    REQUIRE(outcome->verdicts.size() == 1);
    CHECK(outcome->verdicts[0].subject == QStringLiteral("Орлов Пётр Олегович"));
}

TEST_CASE("Whoever waits is told how far the import is, to the last row", "[office]")
{
    exchange::Sheet sheet = sheetOf({{"ФИО", "Дата рождения", "Класс"}});
    for (int i = 0; i < 250; ++i) {
        sheet.rows.push_back({exchange::Cell::ofText(QStringLiteral("Цой Анна Ивановна")),
                              exchange::Cell::ofDate(QDate(2011, 1, 1).addDays(i)),
                              exchange::Cell::ofText(QStringLiteral("7А"))});
    }
    ImportSchool school;
    std::vector<std::size_t> told;
    school.watcher.progress = [&](std::size_t done, std::size_t of) {
        told.push_back(done);
        CHECK(of == 250);
    };
    CHECK(school.plan(TableKind::Mentees, sheet)->created == 250);
    CHECK(told == std::vector<std::size_t>{0, 100, 200, 250});

    school.watcher.isCancelled = [&] { return told.size() > 5; };
    const auto stopped = school.plan(TableKind::Mentees, sheet);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == QStringLiteral("import.cancelled"));
    CHECK(stopped.error().arguments[QStringLiteral("file")] == QStringLiteral("список.xlsx"));
    CHECK(told == std::vector<std::size_t>{0, 100, 200, 250, 0, 100});
}
