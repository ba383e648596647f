#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QDate>

#include <optional>

namespace kurator::exchange {

// A day as people write it: a real date, 05.09.2026, 5.9.26, 2026-09-05, «5 сентября 2026 г.», or the number
// behind a date whose format was lost. Two digits of a year mean 1940…2039. Errors, each with `value`:
// exchange.date-without-day («сентябрь»), exchange.date-without-month («2026»), exchange.no-such-date
// (31.02.2026), exchange.not-a-date.
[[nodiscard]] base::Result<QDate> readDate(const Cell& cell);

// A year of birth, with the whole date where the cell gave it.
struct BirthTold
{
    int year = 0;
    std::optional<QDate> date;

    friend bool operator==(const BirthTold&, const BirthTold&) = default;
};

// «14», «14 лет»: years of life told where a year of birth is asked.
[[nodiscard]] std::optional<int> readAge(const Cell& cell);

// «2012», «2012 г. р.» or a date. Errors with `value`: exchange.age-instead-of-year (also `from` and `to`,
// the two years that would fit the age today), exchange.not-a-year.
[[nodiscard]] base::Result<BirthTold> readBirthYear(const Cell& cell, const QDate& today);

} // namespace kurator::exchange
