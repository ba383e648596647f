#include "base/working_calendar.h"

#include "base/working_days.h"

namespace kurator::base {

WorkingCalendar::WorkingCalendar(std::span<const CalendarDay> moved)
{
    for (const CalendarDay& day : moved) {
        m_moved.insert(day.date, day.working);
    }
}

bool WorkingCalendar::isWorkingDay(const QDate& day) const
{
    const auto moved = m_moved.constFind(day);
    return moved == m_moved.constEnd() ? base::isWorkingDay(day) : *moved;
}

QDate WorkingCalendar::nextWorkingDay(const QDate& day) const
{
    QDate result = day;
    while (result.isValid() && !isWorkingDay(result)) {
        result = result.addDays(1);
    }
    return result;
}

QDate WorkingCalendar::addWorkingDays(const QDate& day, int count) const
{
    QDate result = day;
    for (int left = count; result.isValid() && left > 0; --left) {
        result = nextWorkingDay(result.addDays(1));
    }
    return result;
}

} // namespace kurator::base
