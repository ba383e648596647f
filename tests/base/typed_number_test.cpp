#include "base/typed_number.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator::base;

TEST_CASE("A number of people is typed with or without spaces", "[base]")
{
    CHECK(typedCount(u"320") == 320);
    CHECK(typedCount(u" 12 400 ") == 12400);
    CHECK(typedCount(u"12\u00a0400") == 12400);
    CHECK(typedCount(u"0") == 0);
    for (const QStringView wrong : {u"", u"-3", u"3,5", u"триста", u"1000000000000", u"3 чел."}) {
        CHECK_FALSE(typedCount(wrong));
    }
}

TEST_CASE("Per cents are typed with a comma, a point or a sign", "[base]")
{
    CHECK(typedTenths(u"35") == 350);
    CHECK(typedTenths(u"33,3") == 333);
    CHECK(typedTenths(u"33.35 %") == 334);
    CHECK(typedTenths(u"100,5") == 1005);
    for (const QStringView wrong : {u"", u"%", u"-1", u"3,", u",5", u"3,4,5", u"треть"}) {
        CHECK_FALSE(typedTenths(wrong));
    }
    CHECK(tenthsToType(350) == QStringLiteral("35"));
    CHECK(tenthsToType(333) == QStringLiteral("33,3"));
}
