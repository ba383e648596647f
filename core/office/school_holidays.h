#pragma once

#include "base/school_holiday.h"
#include "office/desk.h"

#include <QString>

#include <vector>

namespace kurator::office {

// Holidays of the pupils as the school has them in its yearly schedule.
struct HolidayLine
{
    base::Period period;
    QString name;

    friend bool operator==(const HolidayLine&, const HolidayLine&) = default;
};

// The year in which the school year of a day began: it lasts from 1 September to 31 August.
[[nodiscard]] int schoolYearOf(const QDate& day);
// «2026/2027»
[[nodiscard]] QString schoolYearText(int year);

// The holidays that begin in a school year, by date.
[[nodiscard]] std::vector<HolidayLine> schoolHolidays(const Desk& desk, int year);
// School years that have any, and those of the open programme, in order.
[[nodiscard]] std::vector<int> holidayYears(const Desk& desk);

// Replaces the holidays of a school year, as one undoable step; nothing is stored when nothing changes.
// Refused with holidays.bad-period {start, end} where the end is before the start, holidays.too-long {start,
// end, n} over 120 days, holidays.other-year {start, year}, holidays.overlap {one, other}.
[[nodiscard]] base::Result<void> saveSchoolHolidays(Desk& desk, int year,
                                                    const std::vector<HolidayLine>& lines);

// Holidays out of a table (CSV, XLSX, ODS) of three columns «начало; окончание; название»; headings and empty
// lines are passed over. Refused with holidays.bad-line {row, value}, holidays.no-lines, and as
// exchange::readTable.
[[nodiscard]] base::Result<std::vector<HolidayLine>> readSchoolHolidays(const QString& path);

// Replaces the school years that the table has holidays of, all in one step; tells how many were read.
// Refused as both above.
[[nodiscard]] base::Result<qsizetype> importSchoolHolidays(Desk& desk, const QString& path);

} // namespace kurator::office
