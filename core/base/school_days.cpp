#include "base/school_days.h"

#include <algorithm>

namespace kurator::base {

namespace {

bool isSchoolHoliday(const QDate& day, std::span<const SchoolHoliday> holidays)
{
    return std::ranges::any_of(holidays,
                               [&day](const SchoolHoliday& holiday) { return holiday.period.contains(day); });
}

} // namespace

int schoolDaysIn(const Period& period, std::span<const SchoolHoliday> holidays,
                 const WorkingCalendar& calendar)
{
    int count = 0;
    for (QDate day = period.start; period.isValid() && day <= period.end; day = day.addDays(1)) {
        count += calendar.isWorkingDay(day) && !isSchoolHoliday(day, holidays) ? 1 : 0;
    }
    return count;
}

const SchoolHoliday* holidayIn(const Period& period, std::span<const SchoolHoliday> holidays)
{
    const auto found = std::ranges::find_if(
        holidays, [&period](const SchoolHoliday& holiday) { return holiday.period.touches(period); });
    return found == holidays.end() ? nullptr : &*found;
}

bool liesInHolidays(const Period& period, std::span<const SchoolHoliday> holidays,
                    const WorkingCalendar& calendar)
{
    return holidayIn(period, holidays) != nullptr && schoolDaysIn(period, holidays, calendar) == 0;
}

} // namespace kurator::base
