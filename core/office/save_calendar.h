#pragma once

#include "office/desk.h"

#include <QString>

#include <vector>

namespace kurator::office {

// A day of the yearly production calendar that differs from the week and the law's holidays.
struct MovedDay
{
    QDate date;
    bool working = false;
    QString name;

    friend bool operator==(const MovedDay&, const MovedDay&) = default;
};

// The moved days of a year, by date.
[[nodiscard]] std::vector<MovedDay> movedDays(const Desk& desk, int year);
// Years that have any, and the years of the open programme, in order.
[[nodiscard]] std::vector<int> calendarYears(const Desk& desk);

// Replaces the moved days of a year, as one undoable step; an empty list leaves the law's holidays alone. Of
// two lines for one day the later stands. Nothing is stored when nothing changes. Refused with
// calendar.other-year {date, year}.
[[nodiscard]] base::Result<void> saveCalendar(Desk& desk, int year, const std::vector<MovedDay>& days);

// Days out of a table (CSV, XLSX, ODS) of three columns «дата; рабочий или выходной; название»; headings and
// empty lines are passed over. Refused with calendar.bad-line {row, value}, calendar.no-days, and as
// exchange::readTable.
[[nodiscard]] base::Result<std::vector<MovedDay>> readCalendar(const QString& path);

// Replaces the years that the table has days of, a step a year; tells how many days were read. Refused as
// both above.
[[nodiscard]] base::Result<qsizetype> importCalendar(Desk& desk, const QString& path);

} // namespace kurator::office
