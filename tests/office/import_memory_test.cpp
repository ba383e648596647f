#include "office/import_memory.h"

#include "exchange/column_guess.h"
#include "office/import_table.h"
#include "support/sheet.h"
#include "support/test_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using exchange::ColumnOverrides;
using exchange::Field;
using exchange::TableKind;
using tests::sheetOf;

namespace {

const exchange::Sheet thisYear = sheetOf({
    {"Кто", "Родился", "Класс"},
    {"Абрамова Вера Сергеевна", "14.05.2012", "7А"},
});

const exchange::Sheet nextYear = sheetOf({
    {"КЛАСС", "Кто ", "Родился"},
    {"7А", "Абрамова Вера Сергеевна", "14.05.2012"},
});

const ColumnOverrides byLetters{{QStringLiteral("A"), Field::Name}, {QStringLiteral("B"), Field::BirthDate}};

QStringList headingsIn(const exchange::Sheet& sheet)
{
    const auto guess = exchange::guessColumns(sheet, TableKind::Mentees);
    REQUIRE(guess);
    return exchange::headingsOf(*guess);
}

} // namespace

TEST_CASE("A mapping corrected once is used again for a list with the same headings", "[office]")
{
    const auto school = TestSchool::demo(1, 3);
    office::Desk& desk = school->desk();
    const auto journal = desk.store().journal(100)->size();
    REQUIRE(office::rememberMapping(desk, TableKind::Mentees, headingsIn(thisYear), byLetters));
    CHECK(desk.store().journal(100)->size() == journal);

    CHECK_FALSE(exchange::findColumns(nextYear, TableKind::Mentees));
    const auto remembered = office::rememberedMapping(desk, TableKind::Mentees, headingsIn(nextYear));
    const auto found = exchange::findColumns(nextYear, TableKind::Mentees, remembered);
    REQUIRE(found);
    CHECK(found->columns.at(Field::Name) == std::vector<std::size_t>{1});
    CHECK(found->columns.at(Field::BirthDate) == std::vector<std::size_t>{2});
    CHECK(found->columns.at(Field::ClassName) == std::vector<std::size_t>{0});
}

TEST_CASE("A mapping is remembered for its own kind and headings and can be forgotten", "[office]")
{
    const auto school = TestSchool::demo(1, 3);
    office::Desk& desk = school->desk();
    const auto headings = headingsIn(thisYear);
    CHECK(office::rememberedMapping(desk, TableKind::Mentees, headings).empty());
    REQUIRE(office::rememberMapping(desk, TableKind::Mentees, headings, byLetters));
    CHECK(office::rememberedMapping(desk, TableKind::Mentors, headings).empty());
    CHECK(office::rememberedMapping(desk, TableKind::Mentees, headings.mid(1)).empty());
    CHECK(office::rememberedMapping(desk, TableKind::Mentees, headings).size() == 2);
    REQUIRE(office::rememberMapping(desk, TableKind::Mentees, headings, {}));
    CHECK(office::rememberedMapping(desk, TableKind::Mentees, headings).empty());
}

TEST_CASE("A column without a heading of its own is remembered by its letter", "[office]")
{
    const auto school = TestSchool::demo(1, 3);
    const QStringList headings{QStringLiteral("ФИО"), QString(), QStringLiteral("Балл"),
                               QStringLiteral("балл")};
    const ColumnOverrides said{{QStringLiteral("B"), Field::ClassName},
                               {QStringLiteral("D"), Field::Results}};
    REQUIRE(office::rememberMapping(school->desk(), TableKind::Mentees, headings, said));
    CHECK(office::rememberedMapping(school->desk(), TableKind::Mentees, headings) == said);
}

TEST_CASE("An import that was stopped stores nothing", "[office]")
{
    const auto school = TestSchool::demo(1, 3);
    office::Desk& desk = school->desk();
    const auto before = desk.snapshot();
    const auto forms = desk.forms();
    office::ImportWatcher watcher;
    watcher.isCancelled = [] { return true; };
    const office::ImportContext context{desk.snapshot(),
                                        desk.programme(),
                                        forms,
                                        desk.ids(),
                                        desk.today(),
                                        QStringLiteral("список"),
                                        {},
                                        {},
                                        {},
                                        watcher};
    const auto outcome = office::planImport(TableKind::Mentees, thisYear, byLetters, context);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == QStringLiteral("import.cancelled"));
    REQUIRE(desk.store().load());
    CHECK(*desk.store().load() == before);
}
