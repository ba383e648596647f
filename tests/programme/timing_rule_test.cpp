#include "programme/timing_rule.h"

#include "support/text.h"

using namespace kurator::programme;

TEST_CASE("A rule is read with its repetition and its smallest number of results", "[programme]")
{
    const auto rule = parseTimingRule(u" RANGE( T41 + 1M , PE ) + EVERY(14d), MIN(3) ");
    REQUIRE(rule.has_value());
    CHECK(std::get<RegistryToEnd>(rule->window) == RegistryToEnd{1});
    CHECK(rule->repeat == Repeat::EveryFourteenDays);
    CHECK(rule->minCount == 3);
    CHECK_FALSE(rule->checkpoint);
}

TEST_CASE("A checkpoint is a day, counted or fixed", "[programme]")
{
    const auto counted = parseTimingRule(u"KT(T0+2.5M)");
    REQUIRE(counted.has_value());
    CHECK(counted->checkpoint);
    CHECK(std::get<DayAfterStart>(counted->window) == DayAfterStart{2, true});
    const auto fixed = parseTimingRule(u"KT DATE(15.12)");
    REQUIRE(fixed.has_value());
    CHECK(fixed->checkpoint);
    CHECK(std::get<FixedDay>(fixed->window) == FixedDay{15, 12});
    CHECK_FALSE(parseTimingRule(u"DATE(15.12)")->checkpoint);
}

TEST_CASE("Years of a rule are named or counted from the order", "[programme]")
{
    CHECK(std::get<CalendarMonths>(parseTimingRule(u"MONS(1..3,Y+1)")->window) ==
          CalendarMonths{1, 3, {true, 1}});
    CHECK(std::get<CalendarMonths>(parseTimingRule(u"MON(8,2022)")->window) ==
          CalendarMonths{8, 8, {false, 2022}});
    CHECK(std::get<MonthSpan>(parseTimingRule(u"SPAN(12.Y,11.Y+2)")->window) ==
          MonthSpan{12, {true, 0}, 11, {true, 2}});
    CHECK(std::get<SeparateMonths>(parseTimingRule(u"LIST(3,4,5,6;2023)")->window) ==
          SeparateMonths{{3, 4, 5, 6}, {false, 2023}});
}

TEST_CASE("A rule may count from any paper of the catalogue", "[programme]")
{
    CHECK(std::get<AfterPaper>(parseTimingRule(u"AFTER(D32,14d)")->window) ==
          AfterPaper{QStringLiteral("D32"), 0, 14});
    CHECK(std::get<AfterPaper>(parseTimingRule(u"AFTER(D46, 1M)")->window) ==
          AfterPaper{QStringLiteral("D46"), 1, 0});
    CHECK(std::get<AfterPaper>(parseTimingRule(u"AFTER(T41,1M)")->window) ==
          AfterPaper{QStringLiteral("T41"), 1, 0});
}

TEST_CASE("A rule that makes no sense is refused with its text", "[programme]")
{
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"MONTHS(3,2)"),
                                   QStringView(u"MONTHS(0,1)"),
                                   QStringView(u"MON(13)"),
                                   QStringView(u"DATE(31.11)"),
                                   QStringView(u"STAGE(8)"),
                                   QStringView(u"(T0+2M)"),
                                   QStringView(u"KT MON(12)"),
                                   QStringView(u"MON(12)+WEEKLY"),
                                   QStringView(u"MON(12)+MONTHLY+QUARTERLY"),
                                   QStringView(u"MON(12),MIN(0)"),
                                   QStringView(u"MON(12)+"),
                                   QStringView(u"LIST(4,3;2023)"),
                                   QStringView(u"SPAN(2024,2022)"),
                                   QStringView(u"YEARLY(8,2024..2023)"),
                                   QStringView(u"декабрь"),
                                   QStringView(u"MONTHS(1,2"),
                                   QStringView(u"xMON(12)"),
                                   QStringView(u"AFTER(D32,14)"),
                                   QStringView(u"AFTER(D32,0d)"),
                                   QStringView(u"AFTER(D3,14d)"),
                                   QStringView(u"AFTER(приказ,1M)")}) {
        const auto rule = parseTimingRule(text);
        CAPTURE(text.toString());
        REQUIRE_FALSE(rule.has_value());
        CHECK(rule.error().code == QStringLiteral("programme.rule-unknown"));
        CHECK(rule.error().arguments.value(QStringLiteral("rule")) == text.toString());
    }
}

TEST_CASE("Repetition has a short word for machines", "[programme]")
{
    CHECK(repeatCode(Repeat::None).isEmpty());
    CHECK(repeatCode(Repeat::Quarterly) == QStringLiteral("quarterly"));
    CHECK(repeatCode(Repeat::Monthly) == QStringLiteral("monthly"));
    CHECK(repeatCode(Repeat::EveryFourteenDays) == QStringLiteral("every-14-days"));
    CHECK(repeatCode(Repeat::Yearly) == QStringLiteral("yearly"));
}
