#pragma once

#include "base/period.h"
#include "base/school_holiday.h"
#include "base/working_calendar.h"

#include <span>

namespace kurator::base {

// Working days of the period, its ends included, on which no school holiday lies.
[[nodiscard]] int schoolDaysIn(const Period& period, std::span<const SchoolHoliday> holidays,
                               const WorkingCalendar& calendar = {});

// The first school holiday that touches the period; nullptr where none does.
[[nodiscard]] const SchoolHoliday* holidayIn(const Period& period, std::span<const SchoolHoliday> holidays);

// Whether holidays lie in the period and leave no working day of it.
[[nodiscard]] bool liesInHolidays(const Period& period, std::span<const SchoolHoliday> holidays,
                                  const WorkingCalendar& calendar = {});

} // namespace kurator::base
