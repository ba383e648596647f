#include "office/clock_check.h"
#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

namespace {

QString doubtOn(TestSchool& school, const QDate& today)
{
    const base::Clock clock(today);
    const auto desk = office::Desk::open(school.file(), clock);
    REQUIRE(desk);
    const auto doubt = office::clockDoubt(**desk);
    return doubt ? doubt->code : QString();
}

} // namespace

TEST_CASE("A clock before the last entry of the journal is doubted", "[office]")
{
    const auto school = TestSchool::demo(4, 5);
    CHECK(doubtOn(*school, QDate(2026, 11, 21)).isEmpty());
    CHECK(doubtOn(*school, QDate(2027, 3, 1)).isEmpty());
    CHECK(doubtOn(*school, QDate(2026, 11, 20)) == QStringLiteral("office.clock-behind"));
}

TEST_CASE("A clock set back before the order and the papers is doubted and makes nothing late", "[office]")
{
    const auto school = TestSchool::demo(4, 5);
    const QDate before = school->desk().anchors().t0.addMonths(-2);
    CHECK(doubtOn(*school, before) == QStringLiteral("office.clock-behind"));
    const base::Clock clock(before);
    const auto desk = office::Desk::open(school->file(), clock);
    REQUIRE(desk);
    for (const programme::RoadmapItemView& item : (*desk)->roadmap()) {
        CAPTURE(item.number.toStdString());
        CHECK(item.state != programme::ItemState::Overdue);
        CHECK(item.counted == 0);
    }
}
