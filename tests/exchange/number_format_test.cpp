#include "exchange/number_format.h"

#include "support/text.h"

using namespace kurator::exchange;

TEST_CASE("A number is a date when its format shows a day, a month or a year", "[exchange]")
{
    for (const QStringView pattern :
         {u"dd.mm.yyyy", u"[$-419]d mmmm yyyy\\ \"г.\";@", u"mmmm", u"D/M/YY", u"yyyy"}) {
        INFO(pattern.toString().toStdString());
        CHECK(lookOfPattern(pattern) == NumberLook::Date);
    }
    for (const QStringView pattern : {u"h:mm", u"[h]:mm:ss", u"mm:ss.0", u"h:mm AM/PM"}) {
        INFO(pattern.toString().toStdString());
        CHECK(lookOfPattern(pattern) == NumberLook::Time);
    }
    for (const QStringView pattern : {u"General", u"0.00", u"# ##0\\ \"дней, days\"", u"[Red]0", u"0\\d",
                                      u"0_d", u"[$USD] 0", u"0;\"dd\"d", u"@"}) {
        INFO(pattern.toString().toStdString());
        CHECK(lookOfPattern(pattern) == NumberLook::Plain);
    }
    CHECK(lookOfBuiltIn(14) == NumberLook::Date);
    CHECK(lookOfBuiltIn(22) == NumberLook::Date);
    CHECK(lookOfBuiltIn(46) == NumberLook::Time);
    CHECK(lookOfBuiltIn(13) == NumberLook::Plain);
    CHECK(lookOfBuiltIn(49) == NumberLook::Plain);
}

TEST_CASE("Days are counted as the spreadsheet counts them", "[exchange]")
{
    CHECK(cellOfSerial(46270, NumberLook::Date, false) == Cell::ofDate(QDate(2026, 9, 5)));
    CHECK(cellOfSerial(46270.99999999, NumberLook::Date, false) == Cell::ofDate(QDate(2026, 9, 6)));
    CHECK(cellOfSerial(1, NumberLook::Date, false) == Cell::ofDate(QDate(1900, 1, 1)));
    CHECK(cellOfSerial(61, NumberLook::Date, false) == Cell::ofDate(QDate(1900, 3, 1)));
    CHECK(cellOfSerial(44808, NumberLook::Date, true) == Cell::ofDate(QDate(2026, 9, 5)));
    CHECK(cellOfSerial(46270, NumberLook::Plain, false) == Cell::ofNumber(46270));
}

TEST_CASE("A number that is no day stays a number, a time alone is a text", "[exchange]")
{
    CHECK(cellOfSerial(-1, NumberLook::Date, false) == Cell::ofNumber(-1));
    CHECK(cellOfSerial(5e9, NumberLook::Date, false) == Cell::ofNumber(5e9));
    CHECK(cellOfSerial(0.729166666, NumberLook::Time, false) == Cell::ofText(QStringLiteral("17:30")));
    CHECK(cellOfSerial(26.5 / 24, NumberLook::Time, false) == Cell::ofText(QStringLiteral("26:30")));
    CHECK(cellOfSerial(46270.5, NumberLook::Time, false) == Cell::ofDate(QDate(2026, 9, 5)));
}

TEST_CASE("A date written by the letters of the standard is a date", "[exchange]")
{
    CHECK(cellOfIsoMoment(u"2026-09-05") == Cell::ofDate(QDate(2026, 9, 5)));
    CHECK(cellOfIsoMoment(u"2026-09-05T10:30:00") == Cell::ofDate(QDate(2026, 9, 5)));
    CHECK(cellOfIsoMoment(u"17:30:00") == Cell::ofText(QStringLiteral("17:30")));
    CHECK(cellOfIsoMoment(u"2026-13-05") == Cell::ofText(QStringLiteral("2026-13-05")));
}
