#include "programme/item_timing.h"
#include "programme/roadmap.h"

#include "profile_parts.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

// Khakassia 2020: by the rules pairs start by 03.10.2020, 183 days after the order of 3 April.
struct PressedSchool
{
    explicit PressedSchool(const std::optional<QDate>& by, const std::optional<QDate>& registry = {})
        : anchors(calendarYear(QDate(2020, 4, 3), registry))
    {
        anchors.pairsBy = by;
    }

    [[nodiscard]] QString due(const char* number) const
    {
        return window(itemTiming(itemOfProfile(profile, number), anchors, pressingOf(profile, anchors)));
    }
    [[nodiscard]] QString byRule(const char* number) const { return windowOfItem(profile, number, anchors); }

    Profile profile = profileOf(QStringLiteral("khakassia"));
    Anchors anchors;
};

const QDate halfWay(2020, 7, 3); // 91 days after the order

} // namespace

TEST_CASE("Work before the pairs is pressed in proportion so that they start by a day", "[programme]")
{
    const PressedSchool school(halfWay);
    CHECK(iso(pairsByRule(school.profile, school.anchors)) == QStringLiteral("2020-10-03"));
    CHECK(school.due("1.3") == QStringLiteral("2020-04-03 .. 2020-05-03"));
    CHECK(school.due("2.3") == QStringLiteral("2020-05-03 .. 2020-06-02"));
    CHECK(school.due("4.1") == QStringLiteral("2020-05-18 .. 2020-06-18"));
    CHECK(school.due("4.5") == QStringLiteral("2020-06-03 .. 2020-06-18"));
    CHECK(school.due("4.6") == QStringLiteral("2020-06-18 .. 2020-07-03"));
}

TEST_CASE("Checkpoints of the pressed stages move with them, the last of stage 5 to the day itself",
          "[programme]")
{
    const PressedSchool school(halfWay);
    CHECK(school.due("1.8") == QStringLiteral("2020-05-10 .. 2020-05-10"));
    CHECK(school.due("2.8") == QStringLiteral("2020-06-02 .. 2020-06-02"));
    CHECK(school.due("4.8") == QStringLiteral("2020-06-18 .. 2020-06-18"));
    CHECK(school.due("5.7") == QStringLiteral("2020-07-03 .. 2020-07-03"));
    CHECK(school.due("6.9") == school.byRule("6.9"));
}

TEST_CASE("What follows the registry is shortened from its own day and ends by the day of pairs",
          "[programme]")
{
    const PressedSchool early(halfWay, QDate(2020, 6, 10));
    CHECK(early.due("5.6") == QStringLiteral("2020-06-10 .. 2020-06-24")); // 30 days become 14
    CHECK(early.due("6.4") == QStringLiteral("2020-06-24 .. 2020-11-30"));
    CHECK(early.due("6.1") == early.byRule("6.1"));
    const PressedSchool late(halfWay, QDate(2020, 6, 25));
    CHECK(late.due("5.6") == QStringLiteral("2020-06-25 .. 2020-07-03"));
    const PressedSchool tooLate(halfWay, QDate(2020, 7, 20));
    CHECK(tooLate.due("5.6") == QStringLiteral("2020-07-20 .. 2020-07-20"));
}

TEST_CASE("Closing items keep their month when pairs start earlier", "[programme]")
{
    const PressedSchool school(halfWay, QDate(2020, 6, 10));
    for (const char* number : {"6.5", "6.8", "7.1", "7.4", "7.8", "7.9"}) {
        CAPTURE(number);
        CHECK(school.due(number) == school.byRule(number));
    }
}

TEST_CASE("Proposed windows are pressed too, and work begins with the pairs", "[programme]")
{
    const Profile federal = profileOf(QStringLiteral("federal"));
    Anchors year = schoolYear(QDate(2026, 9, 1));
    year.pairsBy = QDate(2026, 10, 16); // 45 days instead of 91
    const auto pressing = pressingOf(federal, year);
    const auto due = [&](const char* number) {
        return window(itemTiming(itemOfProfile(federal, number), year, pressing));
    };
    CHECK(due("1.1") == QStringLiteral("2026-09-01 .. 2026-09-15"));
    CHECK(due("2.1") == QStringLiteral("2026-09-08 .. 2026-09-23"));
    CHECK(due("3.1") == QStringLiteral("2026-09-08 .. 2026-10-01"));
    CHECK(due("4.1") == QStringLiteral("2026-10-01 .. 2026-10-08"));
    CHECK(due("5.1") == QStringLiteral("2026-10-08 .. 2026-10-16"));
    CHECK(due("6.1") == QStringLiteral("2026-10-16 .. 2027-04-30"));
    CHECK(due("7.1") == QStringLiteral("2027-04-30 .. 2027-05-31"));
}

TEST_CASE("However short the time is, each item keeps a day, in its order and not before the order",
          "[programme]")
{
    PressedSchool school(QDate(2020, 4, 17));
    const auto pressing = pressingOf(school.profile, school.anchors);
    REQUIRE(pressing);
    QDate before;
    for (const char* number : {"1.1", "1.8", "2.1", "2.8", "4.1", "4.5", "4.6", "5.7"}) {
        CAPTURE(number);
        const Timing due = itemTiming(itemOfProfile(school.profile, number), school.anchors, pressing);
        CHECK(due.start >= school.anchors.t0);
        CHECK(due.start <= due.end);
        CHECK(due.end <= QDate(2020, 4, 17));
        CHECK((!before.isValid() || due.end >= before));
        before = *due.end;
    }
}

TEST_CASE("Windows are never stretched, and a day before the order presses nothing", "[programme]")
{
    const PressedSchool asIs({});
    for (const QDate& day : {QDate(2020, 10, 3), QDate(2020, 12, 1), QDate(2020, 4, 3), QDate(2019, 1, 1)}) {
        CAPTURE(iso(day));
        const PressedSchool school(day);
        CHECK_FALSE(pressingOf(school.profile, school.anchors));
        CHECK(school.due("4.6") == asIs.due("4.6"));
    }
    PressedSchool unknown(halfWay);
    unknown.anchors.t0 = {};
    CHECK_FALSE(pressingOf(unknown.profile, unknown.anchors));
}

TEST_CASE("Months that a municipality names itself are not pressed", "[programme]")
{
    const Profile vladimir = profileOf(QStringLiteral("vladimir-municipal"));
    Anchors year = schoolYear(QDate(2022, 9, 1));
    year.monthsOf = YearKind::School;
    year.pairsBy = QDate(2022, 11, 1);
    CHECK_FALSE(pressingOf(vladimir, year));
    CHECK(window(itemTiming(itemOfProfile(vladimir, "1.2"), year, {})) ==
          QStringLiteral("2022-12-01 .. 2022-12-31"));
}

TEST_CASE("Quarterly work goes on from the pressed window, and the rule's own dates stay beside it",
          "[programme]")
{
    PressedSchool school(halfWay);
    Programme programme = programmeOf(school.profile.id, school.anchors);
    programme.pairsBy = halfWay;
    const auto items = roadmap(school.profile, programme, anchorsFrom(school.profile, programme, {}), {}, {},
                               QDate(2020, 4, 10));
    const auto item = std::ranges::find(items, QStringLiteral("2.7"), &RoadmapItemView::number);
    REQUIRE(item != items.end());
    CHECK(iso(item->end) == QStringLiteral("2020-06-02"));
    CHECK(iso(item->ruleStart) == QStringLiteral("2020-06-04"));
    CHECK(iso(item->ruleEnd) == QStringLiteral("2020-08-03"));
    REQUIRE(item->windows.size() == 4);
    CHECK(item->windows[1].start == QDate(2020, 6, 3));
    CHECK(item->windows[1].end == QDate(2020, 9, 2));
    CHECK(item->windows.back().end == QDate(2020, 12, 31));
}
