#include "base/age.h"

#include <catch2/catch.hpp>

using kurator::base::fullYears;

TEST_CASE("A pupil turns fourteen on the birthday, not the day before")
{
    const QDate born(2012, 9, 5);
    CHECK(fullYears(born, QDate(2026, 9, 4)) == 13);
    CHECK(fullYears(born, QDate(2026, 9, 5)) == 14);
}

TEST_CASE("Someone born on 29 February is a year older on 1 March of a common year")
{
    const QDate born(2012, 2, 29);
    CHECK(fullYears(born, QDate(2026, 2, 28)) == 13);
    CHECK(fullYears(born, QDate(2026, 3, 1)) == 14);
    CHECK(fullYears(born, QDate(2028, 2, 29)) == 16);
}
