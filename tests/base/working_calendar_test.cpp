#include "base/id_source.h"
#include "base/working_calendar.h"
#include "support/text.h"

#include <vector>

namespace kurator::base {

namespace {

// Saturday 7 November 2026 is worked, Friday 6 November is off.
WorkingCalendar november()
{
    IdSource ids{1};
    const std::vector moved{
        CalendarDay{ids.next<CalendarDay>(), QDate(2026, 11, 7), true, QStringLiteral("рабочая суббота")},
        CalendarDay{ids.next<CalendarDay>(), QDate(2026, 11, 6), false, QStringLiteral("перенос")}};
    return WorkingCalendar(moved);
}

} // namespace

TEST_CASE("Days that the yearly calendar moved go before the rule of the week", "[base]")
{
    CHECK(november().isWorkingDay(QDate(2026, 11, 7)));
    CHECK_FALSE(november().isWorkingDay(QDate(2026, 11, 6)));
    CHECK(november().nextWorkingDay(QDate(2026, 11, 6)) == QDate(2026, 11, 7));
    CHECK_FALSE(WorkingCalendar().isWorkingDay(QDate(2026, 11, 7)));
}

TEST_CASE("A term in working days begins on the next day and skips days off", "[base]")
{
    CHECK(WorkingCalendar().addWorkingDays(QDate(2026, 11, 2), 3) == QDate(2026, 11, 6));
    CHECK(november().addWorkingDays(QDate(2026, 11, 2), 3) == QDate(2026, 11, 7));
    CHECK(WorkingCalendar().addWorkingDays(QDate(2026, 12, 30), 3) == QDate(2027, 1, 12));
    CHECK(WorkingCalendar().addWorkingDays(QDate(2026, 11, 2), 0) == QDate(2026, 11, 2));
}

} // namespace kurator::base
