#pragma once

#include <QDate>
#include <QString>

namespace kurator::language {

// Dates of papers. Day and month, year and «г.» are joined by non-breaking spaces.
// An invalid date gives an empty text, in quotedDate the blank to fill by hand.

[[nodiscard]] QString longDate(const QDate& date);   // 19 мая 2025 г.
[[nodiscard]] QString shortDate(const QDate& date);  // 19.05.2025
[[nodiscard]] QString quotedDate(const QDate& date); // «19» мая 2025 г.
[[nodiscard]] QString blankDate();                   // «___» __________ 20___ г.

// «2025/2026». A date from July on belongs to the school year that starts in its year (decision 35).
[[nodiscard]] QString schoolYear(int startYear);
[[nodiscard]] QString schoolYear(const QDate& date);

} // namespace kurator::language
