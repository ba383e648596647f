#pragma once

#include "language/grammatical_case.h"

#include <QDate>
#include <QString>

namespace kurator::language {

// Dates of papers. Day and month, year and «г.» are joined by non-breaking spaces.
// An invalid date gives an empty text, in quotedDate the blank to fill by hand.

[[nodiscard]] QString longDate(const QDate& date);   // 19 мая 2025 г.
[[nodiscard]] QString shortDate(const QDate& date);  // 19.05.2025
[[nodiscard]] QString quotedDate(const QDate& date); // «19» мая 2025 г.
[[nodiscard]] QString blankDate();                   // «___» __________ 20___ г.

// «с 1 сентября 2025 г. по 30 мая 2026 г.»; without one of the days only what the other says, without both
// nothing. The last day is part of the period.
[[nodiscard]] QString periodWords(const QDate& first, const QDate& last);
[[nodiscard]] QString untilWords(const QDate& last); // до 20 января 2026 г.
[[nodiscard]] QString dueWords(const QDate& last);   // в срок до 15 декабря 2025 г.

enum class SchoolYearStyle
{
    Full,  // 2025/2026
    Short, // 2025/26
};

// «2025/2026». A date from July on belongs to the school year that starts in its year (decision 35).
[[nodiscard]] QString schoolYear(int startYear, SchoolYearStyle style = SchoolYearStyle::Full);
[[nodiscard]] QString schoolYear(const QDate& date);

// «2025/2026 учебный год» in a case; the years do not part from the word after them.
[[nodiscard]] QString schoolYearWords(int startYear, Case grammaticalCase,
                                      SchoolYearStyle style = SchoolYearStyle::Full);
[[nodiscard]] QString inSchoolYear(int startYear);  // в 2025/2026 учебном году
[[nodiscard]] QString forSchoolYear(int startYear); // на 2025/2026 учебный год

} // namespace kurator::language
