#include "exchange/column_guess.h"

#include "exchange/heading_finder.h"

#include "support/sheet.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator::exchange;
using kurator::tests::sheetOf;

namespace {

const Sheet circleList = sheetOf({
    {"Кружок «Робот»", {}, {}, {}},
    {"Кто", "Класс", "Примечание", {}},
    {"Иванова Мария Сергеевна", "7А", {}, {}},
    {"Петров Олег Ильич", "6Б", "староста", 5},
    {},
    {"Цой Анна Ивановна", "7А", {}, {}},
    {"Зуев Иван Иванович", "8В", {}, {}},
});

} // namespace

TEST_CASE("The curator sees what each column was taken for, with values from it", "[exchange]")
{
    const auto guess = guessColumns(circleList, TableKind::Mentees);
    REQUIRE(guess);
    CHECK(guess->headingRow == 1);
    CHECK(guess->missing == std::vector<Field>{Field::Name});
    REQUIRE(guess->columns.size() == 4);
    CHECK(guess->columns[0].heading == QStringLiteral("Кто"));
    CHECK_FALSE(guess->columns[0].field);
    CHECK(guess->columns[0].samples == QStringList{QStringLiteral("Иванова Мария Сергеевна"),
                                                   QStringLiteral("Петров Олег Ильич"),
                                                   QStringLiteral("Цой Анна Ивановна")});
    CHECK(guess->columns[1].letter == QStringLiteral("B"));
    CHECK(guess->columns[1].field == Field::ClassName);
    CHECK_FALSE(guess->columns[1].byHand);
    CHECK(guess->columns[3].heading.isEmpty());
    CHECK(guess->columns[3].samples == QStringList{QStringLiteral("5")});
}

TEST_CASE("A column that the curator names by its letter is marked as chosen by hand", "[exchange]")
{
    const ColumnOverrides said{{QStringLiteral("A"), Field::Name}, {QStringLiteral("b"), std::nullopt}};
    const auto guess = guessColumns(circleList, TableKind::Mentees, said);
    REQUIRE(guess);
    CHECK(guess->missing.empty());
    CHECK(guess->columns[0].field == Field::Name);
    CHECK(guess->columns[0].byHand);
    CHECK_FALSE(guess->columns[1].field);
    CHECK(guess->columns[1].byHand);
    CHECK_FALSE(guess->columns[2].byHand);
}

TEST_CASE("The heading row that the curator chose is taken even where another fits better", "[exchange]")
{
    const Sheet sheet = sheetOf({{"ФИО", "Класс", "Пол"}, {"ФИО", "Школа"}, {"Цой Анна Ивановна", "№ 5"}});
    const auto guessed = findColumns(sheet, TableKind::Mentees);
    REQUIRE(guessed);
    CHECK(guessed->headingRow == 0);
    const auto chosen = findColumns(sheet, TableKind::Mentees, {}, 1);
    REQUIRE(chosen);
    CHECK(chosen->headingRow == 1);
    CHECK_FALSE(chosen->has(Field::ClassName));
    CHECK(guessColumns(sheet, TableKind::Mentees, {}, 1)->headingRow == 1);
}

TEST_CASE("A heading row below the end of the sheet is refused as an empty sheet", "[exchange]")
{
    const auto found = guessColumns(circleList, TableKind::Mentees, {}, 40);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == QStringLiteral("exchange.empty-sheet"));
    CHECK_FALSE(guessColumns(Sheet(), TableKind::Mentees));
}

TEST_CASE("A column is called by the letters of spreadsheets", "[exchange]")
{
    CHECK(columnLetter(0) == QStringLiteral("A"));
    CHECK(columnLetter(25) == QStringLiteral("Z"));
    CHECK(columnLetter(26) == QStringLiteral("AA"));
    CHECK(columnLetter(701) == QStringLiteral("ZZ"));
    CHECK(columnLetter(702) == QStringLiteral("AAA"));
}

TEST_CASE("The headings of a guess keep their places from column A on", "[exchange]")
{
    const auto guess =
        guessColumns(sheetOf({{{}, "ФИО", {}, "Класс"}, {{}, "Цой Анна", {}, {}}}), TableKind::Mentees);
    REQUIRE(guess);
    CHECK(headingsOf(*guess) ==
          QStringList{QString(), QStringLiteral("ФИО"), QString(), QStringLiteral("Класс")});
}

TEST_CASE("What a sheet is a list of is told by its headings", "[exchange]")
{
    for (const TableKind kind : {TableKind::Mentees, TableKind::Mentors}) {
        Sheet official;
        auto& row = official.rows.emplace_back();
        for (const QStringView heading : officialHeadings(kind)) {
            row.push_back(Cell::ofText(heading.toString()));
        }
        CHECK(likelyKind(official) == kind);
    }
    CHECK(likelyKind(sheetOf({{"ФИО", "Вид согласия", "Дата подписания", "Подписал"}})) ==
          TableKind::Consents);
    CHECK(likelyKind(sheetOf({{"ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала",
                               "Дата окончания"}})) == TableKind::Pairs);
    CHECK(likelyKind(sheetOf({{"ФИО ученика", "Класс", "Основной запрос"}})) == TableKind::Mentees);
    CHECK_FALSE(likelyKind(sheetOf({{"Товар", "Цена"}, {"Мел", 12}})));
    CHECK_FALSE(likelyKind(Sheet()));
}

TEST_CASE("Where headings alone do not tell mentees from mentors, the title above them does", "[exchange]")
{
    CHECK_FALSE(likelyKind(sheetOf({{"ФИО", "Дата рождения", "Пол"}})));
    CHECK(likelyKind(sheetOf({{"Список наставников на год"}, {"ФИО", "Дата рождения", "Пол"}})) ==
          TableKind::Mentors);
    Sheet named = sheetOf({{"ФИО", "Дата рождения", "Пол"}});
    named.name = QStringLiteral("Наставляемые");
    CHECK(likelyKind(named) == TableKind::Mentees);
}

TEST_CASE("A mapping that was written is read back as it was", "[exchange]")
{
    const ColumnOverrides said{{QStringLiteral("C"), std::nullopt},
                               {QStringLiteral("Кто"), Field::Name},
                               {QStringLiteral("Чем занят"), Field::Interests}};
    const auto read = readColumnOverrides(writeColumnOverrides(said, TableKind::Mentees), TableKind::Mentees);
    REQUIRE(read);
    CHECK(*read == said);
}
