#include "base/working_days.h"

#include <catch2/catch.hpp>

using namespace kurator::base;

TEST_CASE("Weekends and the holidays of the Labour Code are days off", "[base]")
{
    CHECK_FALSE(isWorkingDay(QDate(2020, 10, 3))); // Saturday
    CHECK_FALSE(isWorkingDay(QDate(2020, 10, 4)));
    CHECK(isWorkingDay(QDate(2020, 10, 5)));
    for (const QDate& holiday :
         {QDate(2026, 1, 1), QDate(2026, 1, 8), QDate(2026, 2, 23), QDate(2027, 3, 8), QDate(2026, 5, 1),
          QDate(2025, 5, 9), QDate(2026, 6, 12), QDate(2026, 11, 4)}) {
        CHECK_FALSE(isWorkingDay(holiday));
    }
    CHECK(isWorkingDay(QDate(2026, 1, 9)));
}

TEST_CASE("A deadline on a day off moves to the next working day", "[base]")
{
    CHECK(nextWorkingDay(QDate(2020, 10, 3)) == QDate(2020, 10, 5));
    CHECK(nextWorkingDay(QDate(2021, 1, 1)) == QDate(2021, 1, 11)); // the 9th and 10th are a weekend
    CHECK(nextWorkingDay(QDate(2020, 12, 15)) == QDate(2020, 12, 15));
}
