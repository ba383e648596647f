#include "base/school_days.h"

#include "support/text.h"

using namespace kurator::base;

namespace {

const std::vector holidays{
    SchoolHoliday{{}, {QDate(2026, 10, 26), QDate(2026, 11, 3)}, QStringLiteral("осенние")},
    SchoolHoliday{{}, {QDate(2026, 12, 31), QDate(2027, 1, 10)}, QStringLiteral("зимние")}};

int schoolDays(const QDate& from, const QDate& to)
{
    return schoolDaysIn({from, to}, holidays);
}

} // namespace

TEST_CASE("School days are working days outside the holidays", "[base]")
{
    CHECK(schoolDays(QDate(2026, 10, 19), QDate(2026, 10, 25)) == 5);
    CHECK(schoolDays(QDate(2026, 10, 19), QDate(2026, 11, 8)) == 7); // 4 November is a day off
    CHECK(schoolDays(QDate(2026, 10, 24), QDate(2026, 11, 4)) == 0);
    CHECK(schoolDays(QDate(2026, 11, 3), QDate(2026, 10, 26)) == 0); // no such period
    CHECK(schoolDays({}, QDate(2026, 11, 3)) == 0);
}

TEST_CASE("A window lies in the holidays when they leave no working day of it", "[base]")
{
    const auto lies = [](const QDate& from, const QDate& to) { return liesInHolidays({from, to}, holidays); };
    CHECK(lies(QDate(2026, 10, 24), QDate(2026, 11, 4))); // with the days off around them
    CHECK(lies(QDate(2026, 11, 2), QDate(2026, 11, 2)));
    CHECK_FALSE(lies(QDate(2026, 10, 23), QDate(2026, 11, 3)));
    CHECK_FALSE(lies(QDate(2026, 11, 7), QDate(2026, 11, 8))); // only a weekend
}

TEST_CASE("A working Saturday of the yearly calendar is a school day", "[base]")
{
    const std::vector moved{CalendarDay{{}, QDate(2026, 10, 24), true, QString()}};
    const WorkingCalendar calendar(moved);
    CHECK(schoolDaysIn({QDate(2026, 10, 24), QDate(2026, 11, 3)}, holidays, calendar) == 1);
    CHECK_FALSE(liesInHolidays({QDate(2026, 10, 24), QDate(2026, 11, 3)}, holidays, calendar));
}
