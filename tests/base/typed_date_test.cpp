#include "base/typed_date.h"

#include <catch2/catch.hpp>

using kurator::base::typedDate;

TEST_CASE("A day is understood as the curator types it", "[base]")
{
    const QDate near(2026, 11, 21);
    const QDate day(2026, 9, 5);
    for (const QStringView text : {u"05.09.2026", u"5.9.2026", u"5.9.26", u"5.9", u"05/09/2026", u"5,9",
                                   u"050926", u"05092026", u" 5.9.2026 г. ", u"5 9"}) {
        CHECK(typedDate(text, near) == day);
    }
}

TEST_CASE("A day without a year is the nearest one", "[base]")
{
    CHECK(typedDate(u"15.1", QDate(2026, 11, 21)) == QDate(2027, 1, 15));
    CHECK(typedDate(u"20.12", QDate(2027, 1, 10)) == QDate(2026, 12, 20));
    CHECK(typedDate(u"29.2", QDate(2027, 6, 1)) == QDate(2028, 2, 29));
}

TEST_CASE("Two digits of a year reach from 1940 to 2039", "[base]")
{
    CHECK(typedDate(u"1.1.39", QDate(2026, 1, 1)) == QDate(2039, 1, 1));
    CHECK(typedDate(u"1.1.40", QDate(2026, 1, 1)) == QDate(1940, 1, 1));
}

TEST_CASE("What is no day is not taken for one", "[base]")
{
    const QDate near(2026, 11, 21);
    for (const QStringView text :
         {u"", u"31.02.2026", u"сентябрь", u"5", u"5.13", u"32.1", u"1.1.202", u"5.9.2026x"}) {
        CHECK_FALSE(typedDate(text, near));
    }
}
