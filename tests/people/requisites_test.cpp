#include "people/requisites.h"

#include <catch2/catch.hpp>

using namespace kurator;

TEST_CASE("The last digit of an ИНН checks the others", "[people]")
{
    CHECK(people::isInn(u"7707083893"));
    CHECK(people::isInn(u"7736050003"));
    CHECK_FALSE(people::isInn(u"7707083894"));
    CHECK_FALSE(people::isInn(u"7707083983"));
    CHECK_FALSE(people::isInn(u"770708389"));
    CHECK_FALSE(people::isInn(u"77070838 3"));
}

TEST_CASE("The last digit of an ОГРН checks the others", "[people]")
{
    CHECK(people::isOgrn(u"1027700132195"));
    CHECK(people::isOgrn(u"1027700070518"));
    CHECK_FALSE(people::isOgrn(u"1027700132196"));
    CHECK_FALSE(people::isOgrn(u"1027700123195"));
    CHECK_FALSE(people::isOgrn(u"102770013219"));
}
