#include "exchange/heading_finder.h"

#include "support/sheet.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator::exchange;
using kurator::tests::sheetOf;
using kurator::tests::SheetValue;

namespace {

std::vector<std::size_t> columnsWith(const FoundColumns& found, Field field)
{
    const auto places = found.columns.find(field);
    return places == found.columns.end() ? std::vector<std::size_t>() : places->second;
}

Sheet officialSheet(TableKind kind)
{
    Sheet sheet;
    auto& row = sheet.rows.emplace_back();
    for (const QStringView heading : officialHeadings(kind)) {
        row.push_back(Cell::ofText(heading.toString()));
    }
    return sheet;
}

} // namespace

TEST_CASE("The official headings of both bases are understood column by column", "[exchange]")
{
    const auto mentees = findColumns(officialSheet(TableKind::Mentees), TableKind::Mentees);
    REQUIRE(mentees);
    CHECK(columnsWith(*mentees, Field::Name) == std::vector<std::size_t>{1});
    CHECK(columnsWith(*mentees, Field::Contacts) == std::vector<std::size_t>{2});
    CHECK(columnsWith(*mentees, Field::BirthYear) == std::vector<std::size_t>{3});
    CHECK(columnsWith(*mentees, Field::NamedMentor) == std::vector<std::size_t>{6});
    CHECK(columnsWith(*mentees, Field::OtherSide) == std::vector<std::size_t>{8});
    CHECK_FALSE(mentees->has(Field::Workplace));
    CHECK(columnsWith(*mentees, Field::CompletionMark) == std::vector<std::size_t>{12});
    CHECK(officialHeadings(TableKind::Mentees).size() == 13);

    const auto mentors = findColumns(officialSheet(TableKind::Mentors), TableKind::Mentors);
    REQUIRE(mentors);
    CHECK(columnsWith(*mentors, Field::Name) == std::vector<std::size_t>{1});
    CHECK(columnsWith(*mentors, Field::Workplace) == std::vector<std::size_t>{3});
    CHECK(columnsWith(*mentors, Field::WishedAges) == std::vector<std::size_t>{7});
    CHECK(columnsWith(*mentors, Field::OtherSide) == std::vector<std::size_t>{10, 12});
    CHECK(columnsWith(*mentors, Field::CaseLink) == std::vector<std::size_t>{15});
    CHECK(officialHeadings(TableKind::Mentors).size() == 16);
}

TEST_CASE("The heading row is found below a title, in any order and case", "[exchange]")
{
    const Sheet sheet = sheetOf({{"Форма базы наставляемых"},
                                 {},
                                 {"на 1 сентября", {}, "МБОУ СОШ № 5"},
                                 {"КЛАСС", "Баллы", "Ф.И.О.  наставляемого", "дата рождения", "NoName1"},
                                 {"7А", 5, "Иванова Мария Сергеевна", QDate(2012, 5, 14)}});
    const auto found = findColumns(sheet, TableKind::Mentees);
    REQUIRE(found);
    CHECK(found->headingRow == 3);
    CHECK(columnsWith(*found, Field::Name) == std::vector<std::size_t>{2});
    CHECK(columnsWith(*found, Field::ClassName) == std::vector<std::size_t>{0});
    CHECK(columnsWith(*found, Field::BirthDate) == std::vector<std::size_t>{3});
    CHECK(found->headings.at(Field::Name) == QStringLiteral("Ф.И.О. наставляемого"));
}

TEST_CASE("Long headings of a survey are understood, also when the export cut them", "[exchange]")
{
    const Sheet sheet = sheetOf(
        {{"Отметка времени", "ФИО наставляемого (полностью)",
          "Год рождения наставляемого, полных лет на момент открытия проекта",
          "Основной запрос наставляемого (чему хотите научиться при работе",
          "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организ", "Модуль Проекта, в котором"}});
    const auto found = findColumns(sheet, TableKind::Mentees);
    REQUIRE(found);
    CHECK(columnsWith(*found, Field::Name) == std::vector<std::size_t>{1});
    CHECK(columnsWith(*found, Field::BirthYear) == std::vector<std::size_t>{2});
    CHECK(columnsWith(*found, Field::Request) == std::vector<std::size_t>{3});
    CHECK(columnsWith(*found, Field::CaseLink) == std::vector<std::size_t>{4});
}

TEST_CASE("A column about somebody else is not taken for the person's own", "[exchange]")
{
    const auto mentee = findColumns(sheetOf({{"ФИО наставника", "ФИО руководителя ОО", "ФИО наставляемого",
                                              "Дата рождения представителя", "Дата рождения"}}),
                                    TableKind::Mentees);
    REQUIRE(mentee);
    CHECK(columnsWith(*mentee, Field::Name) == std::vector<std::size_t>{2});
    CHECK(columnsWith(*mentee, Field::NamedMentor) == std::vector<std::size_t>{0});
    CHECK(columnsWith(*mentee, Field::BirthDate) == std::vector<std::size_t>{4});

    const auto mentor =
        findColumns(sheetOf({{"ФИО наставляемого (если уже определен список участников)", "ФИО наставника"}}),
                    TableKind::Mentors);
    REQUIRE(mentor);
    CHECK(columnsWith(*mentor, Field::Name) == std::vector<std::size_t>{1});
}

TEST_CASE("A sheet without the needed columns is refused and the missing ones are named", "[exchange]")
{
    const auto consents =
        findColumns(sheetOf({{"ФИО", "Класс"}, {"Иванова Мария", "7А"}}), TableKind::Consents);
    REQUIRE_FALSE(consents);
    CHECK(consents.error().code == QStringLiteral("exchange.no-columns"));
    CHECK(consents.error().arguments[QStringLiteral("missing")] ==
          QStringLiteral("Вид согласия, Дата подписания"));
    CHECK(consents.error().arguments[QStringLiteral("sheet")] == QStringLiteral("Лист1"));

    const auto empty = findColumns(sheetOf({{}, {}}), TableKind::Mentees);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == QStringLiteral("exchange.empty-sheet"));

    CHECK_FALSE(findColumns(sheetOf({{"ФИО наставляемого"}}), TableKind::Mentors));
    CHECK_FALSE(findColumns(officialSheet(TableKind::Mentors), TableKind::Mentees));
}

TEST_CASE("Surname and given name in columns of their own are enough", "[exchange]")
{
    CHECK(findColumns(sheetOf({{"Фамилия", "Имя", "Отчество"}}), TableKind::Mentees));
    CHECK_FALSE(findColumns(sheetOf({{"Фамилия", "Отчество"}}), TableKind::Mentees));
}

TEST_CASE("A mapping names columns by heading or by letter", "[exchange]")
{
    const Sheet sheet = sheetOf({{"Кто", "Когда родился", "Класс"}, {"Иванова Мария", "14.05.2012", "7А"}});
    const auto overrides =
        readColumnOverrides(R"({"Кто": "name", "B": "Дата рождения", "Класс": null})", TableKind::Mentees);
    REQUIRE(overrides);
    const auto found = findColumns(sheet, TableKind::Mentees, *overrides);
    REQUIRE(found);
    CHECK(columnsWith(*found, Field::Name) == std::vector<std::size_t>{0});
    CHECK(columnsWith(*found, Field::BirthDate) == std::vector<std::size_t>{1});
    CHECK_FALSE(found->has(Field::ClassName));
}

TEST_CASE("A mapping that cannot be followed is refused", "[exchange]")
{
    CHECK(readColumnOverrides("[1]", TableKind::Mentees).error().code ==
          QStringLiteral("exchange.bad-mapping"));
    CHECK(readColumnOverrides(R"({"Кто": 5})", TableKind::Mentees).error().code ==
          QStringLiteral("exchange.bad-mapping"));
    const auto unknown = readColumnOverrides(R"({"Кто": "nam"})", TableKind::Mentees);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == QStringLiteral("exchange.unknown-field"));
    CHECK(unknown.error().arguments[QStringLiteral("field")] == QStringLiteral("nam"));

    const auto absent =
        findColumns(sheetOf({{"ФИО"}}), TableKind::Mentees, {{QStringLiteral("Возраст"), Field::Sex}});
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == QStringLiteral("exchange.no-override-column"));
}
