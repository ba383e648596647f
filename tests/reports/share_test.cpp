#include "reports/indicator.h"

#include <catch2/catch.hpp>

using kurator::reports::shareInTenths;

TEST_CASE("A share has one decimal, and exactly a half goes up", "[reports]")
{
    // decision 23
    CHECK(shareInTenths(1, 3) == 333);
    CHECK(shareInTenths(2, 3) == 667);
    CHECK(shareInTenths(1, 2000) == 1); // 0,05 %
    CHECK(shareInTenths(1, 2001) == 0); // just below
    CHECK(shareInTenths(1, 16) == 63);  // 6,25 %
    CHECK(shareInTenths(3, 16) == 188); // 18,75 %
    CHECK(shareInTenths(0, 7) == 0);
    CHECK(shareInTenths(7, 7) == 1000);
    CHECK(shareInTenths(8, 7) == 1143);
}
