#pragma once

#include "base/id.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <span>

namespace kurator::base {

// A day that the production calendar of its year moved: a working Saturday, a day off in the week.
struct CalendarDay
{
    Id<CalendarDay> id;
    QDate date;
    bool working = false;
    QString name;

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

// Working days by law and by what the curator entered from the yearly calendar, which goes first.
class WorkingCalendar
{
public:
    WorkingCalendar() = default;
    explicit WorkingCalendar(std::span<const CalendarDay> moved);

    [[nodiscard]] bool isWorkingDay(const QDate& day) const;
    // The day itself when it is a working day, else the first one after it.
    [[nodiscard]] QDate nextWorkingDay(const QDate& day) const;
    // The last day of a term of `count` working days that begins on the day after `day`.
    [[nodiscard]] QDate addWorkingDays(const QDate& day, int count) const;

private:
    QHash<QDate, bool> m_moved;
};

} // namespace kurator::base
