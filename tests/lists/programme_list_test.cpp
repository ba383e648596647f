#include "lists/programme_list.h"

#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

namespace {

programme::Programme calendarYear(TestSchool& school)
{
    programme::Programme year = school.desk().programme();
    year.id = base::Id<programme::Programme>(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    year.profile = QStringLiteral("federal");
    year.yearKind = programme::YearKind::Calendar;
    year.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    year.t0 = year.period.start;
    return year;
}

} // namespace

TEST_CASE("Years are listed with the newest first and their own names", "[lists]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {calendarYear(*school)}}));
    const auto rows = lists::programmeRows(desk);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].year == QStringLiteral("2026/27"));
    CHECK(rows[0].current);
    CHECK(rows[1].year == QStringLiteral("2025"));
    CHECK_FALSE(rows[1].current);
    CHECK(rows[1].known);
    CHECK(rows[1].profileTitle != rows[0].profileTitle);
    CHECK_FALSE(rows[1].profileTitle.isEmpty());
}

TEST_CASE("A chosen year opens with its profile and stays through undo and redo", "[lists]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    const auto newest = desk.programme().id;
    const auto year = calendarYear(*school);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {year}}));
    CHECK(desk.programme().id == newest);
    REQUIRE(desk.choose(year.id));
    CHECK(desk.programme().id == year.id);
    CHECK(desk.profile().id == QStringLiteral("federal"));
    CHECK(lists::programmeRows(desk)[1].current);

    auto moved = year;
    moved.moveToWorkingDay = true;
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {moved}}));
    REQUIRE(desk.undo());
    CHECK(desk.programme() == year);
    REQUIRE(desk.redo());
    CHECK(desk.programme() == moved);

    REQUIRE(desk.undo());
    REQUIRE(desk.undo());
    CHECK(desk.programme().id == newest);
    CHECK(desk.profile().id == QStringLiteral("khakassia"));
}

TEST_CASE("A year whose profile is unknown cannot be chosen", "[lists]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    auto year = calendarYear(*school);
    year.profile = QStringLiteral("atlantis");
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {year}}));
    const auto refused = desk.choose(year.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("programme.no-profile"));
    CHECK(desk.profile().id == QStringLiteral("khakassia"));
    CHECK_FALSE(lists::programmeRows(desk)[1].known);
    CHECK(desk.choose(base::Id<programme::Programme>()).error().code ==
          QStringLiteral("office.no-programme"));
}
