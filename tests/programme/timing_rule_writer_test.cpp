#include "programme/timing_rule_writer.h"

#include "programme/built_in_profiles.h"

#include "support/text.h"

using namespace kurator::programme;

TEST_CASE("A rule that is written is read the same again", "[programme]")
{
    for (const char* text : {"MONTHS(1,2)",
                             "MONTH(5)",
                             "STAGE(3)",
                             "KT(T0+2.5M)",
                             "KT DATE(15.12)",
                             "AFTER(T41,1M)",
                             "RANGE(T41+1M,PE)",
                             "MON(12)",
                             "MON(8,2022)",
                             "MON(8,Y+1)",
                             "MONS(1..3,Y+1)",
                             "LIST(3,4,5,6;2023)",
                             "DATE(26.11)",
                             "BEFORE(20.01,Y+1)",
                             "SPAN(12.2022,11.2024)",
                             "YEARLY(12,2021)",
                             "YEARLY(8,2023..2024)",
                             "BYRESULT,MIN(5)",
                             "MONTHS(3,4)+QUARTERLY",
                             "STAGE(6)+EVERY(14d)",
                             "RANGE(T41+1M,PE)+MONTHLY,MIN(3)"}) {
        CAPTURE(text);
        const auto rule = parseTimingRule(QString::fromLatin1(text));
        REQUIRE(rule.has_value());
        CHECK(writeTimingRule(*rule) == QString::fromLatin1(text));
    }
    for (const QString& code : builtInProfileCodes()) {
        const auto profile = builtInProfile(code);
        REQUIRE(profile.has_value());
        for (const RoadmapItem& item : profile->items) {
            CHECK(parseTimingRule(writeTimingRule(item.rule)).value() == item.rule);
        }
    }
}
