#include "programme/roadmap_notices.h"

#include "years.h"

#include <algorithm>

using namespace kurator::programme;
using namespace kurator::programme::tests;
using kurator::base::Finding;

namespace {

std::vector<Finding> noticesOf(const char* code, const Anchors& anchors, bool moveToWorkingDay = false)
{
    const Profile profile = profileOf(QString::fromLatin1(code));
    Programme programme = programmeOf(profile.id, anchors);
    programme.moveToWorkingDay = moveToWorkingDay;
    return notices(profile, programme, anchors);
}

std::vector<Finding> withCode(const std::vector<Finding>& findings, const char* code)
{
    std::vector<Finding> result;
    std::ranges::copy_if(findings, std::back_inserter(result), [code](const Finding& finding) {
        return finding.code == QLatin1String("programme.contradiction-") + QLatin1String(code);
    });
    return result;
}

QString argumentOf(const Finding& finding, const char* name)
{
    return finding.arguments.value(QString::fromLatin1(name));
}

const QDate orderOfApril(2020, 4, 3);

} // namespace

TEST_CASE("The fifth checkpoint of 2020 falls on a Saturday and is reported", "[programme]")
{
    const auto found = noticesOf("khakassia", calendarYear(orderOfApril));
    const auto daysOff = withCode(found, "checkpoint-day-off");
    REQUIRE(daysOff.size() == 1);
    CHECK(argumentOf(daysOff[0], "checkpoint") == QStringLiteral("КТ5"));
    CHECK(argumentOf(daysOff[0], "date") == QStringLiteral("03.10.2020"));
    CHECK(daysOff[0].stage == 5);
    CHECK(daysOff[0].severity == kurator::base::Severity::Warning);
    const auto deadlines = withCode(found, "deadline-day-off");
    REQUIRE(deadlines.size() == 1);
    CHECK(argumentOf(deadlines[0], "items") == QStringLiteral("4.6"));
    CHECK(withCode(noticesOf("khakassia", calendarYear(orderOfApril), true), "checkpoint-day-off").empty());
}

TEST_CASE("The second 2.8 of the source is reported, not fixed in silence", "[programme]")
{
    const auto same = withCode(noticesOf("khakassia", calendarYear(orderOfApril)), "same-number");
    REQUIRE(same.size() == 1);
    CHECK(argumentOf(same[0], "number") == QStringLiteral("3.8"));
    CHECK(argumentOf(same[0], "sourceNumber") == QStringLiteral("2.8"));
}

TEST_CASE("Checkpoints that come before the end of their stage are reported", "[programme]")
{
    const auto early = withCode(noticesOf("khakassia", calendarYear(orderOfApril)), "checkpoint-early");
    REQUIRE(early.size() == 2);
    CHECK(argumentOf(early[0], "checkpoint") == QStringLiteral("КТ4"));
    CHECK(argumentOf(early[0], "items") == QStringLiteral("4.6, 4.7"));
    CHECK(argumentOf(early[0], "until") == QStringLiteral("03.10.2020"));
    CHECK(argumentOf(early[1], "checkpoint") == QStringLiteral("КТ6"));
    CHECK(argumentOf(early[1], "items") == QStringLiteral("6.5, 6.6"));
}

TEST_CASE("A registry at the end of month five leaves no day before the fifth checkpoint", "[programme]")
{
    const auto tight = noticesOf("khakassia", calendarYear(orderOfApril, QDate(2020, 9, 3)));
    REQUIRE(withCode(tight, "no-slack").size() == 1);
    CHECK(argumentOf(withCode(tight, "no-slack")[0], "items") ==
          QStringLiteral("5.1, 5.2, 5.3, 5.4, 5.5, 5.6"));
    CHECK(
        withCode(noticesOf("khakassia", calendarYear(orderOfApril, QDate(2020, 8, 20))), "no-slack").empty());
    const auto late =
        withCode(noticesOf("khakassia", calendarYear(orderOfApril, QDate(2020, 9, 4))), "checkpoint-early");
    CHECK(std::ranges::any_of(
        late, [](const Finding& one) { return argumentOf(one, "checkpoint") == QStringLiteral("КТ5"); }));
}

TEST_CASE("Events of years outside the programme are named", "[programme]")
{
    const auto outside = withCode(noticesOf("khakassia", calendarYear(orderOfApril)), "outside-year");
    REQUIRE(outside.size() == 2);
    CHECK(argumentOf(outside[0], "number") == QStringLiteral("7.7"));
    CHECK(argumentOf(outside[1], "number") == QStringLiteral("7.10"));
    CHECK(withCode(noticesOf("khakassia", schoolYear(QDate(2026, 9, 1))), "outside-year").empty());
}

TEST_CASE("A year that is too short says which items have no room", "[programme]")
{
    const auto tight =
        withCode(noticesOf("khakassia", calendarYear(orderOfApril, QDate(2020, 11, 25))), "no-room");
    REQUIRE(tight.size() == 2);
    CHECK(argumentOf(tight[0], "number") == QStringLiteral("6.4"));
    CHECK(withCode(noticesOf("federal", schoolYear(QDate(2026, 9, 1))), "no-room").empty());
}

TEST_CASE("What a source says twice or too late is known from its profile", "[programme]")
{
    const auto khakassia = noticesOf("khakassia", calendarYear(orderOfApril));
    for (const char* code : {"parallel-stages", "shared-window", "order-kind", "until-december",
                             "single-control", "training-after-pairs", "audience"}) {
        CAPTURE(code);
        CHECK(withCode(khakassia, code).size() == 1);
    }
    CHECK(argumentOf(withCode(khakassia, "training-after-pairs")[0], "items") ==
          QStringLiteral("4.6, 5.6, 4.8"));
    CHECK(withCode(noticesOf("federal", schoolYear(QDate(2026, 9, 1))), "report-after-award").size() == 1);
}

TEST_CASE("What falls wholly on school holidays is pointed out until its dates are moved", "[programme]")
{
    const Profile profile = profileOf(QStringLiteral("khakassia"));
    const Programme programme = programmeOf(profile.id, calendarYear(orderOfApril));
    const std::vector holidays{
        kurator::base::SchoolHoliday{{}, {QDate(2020, 6, 1), QDate(2020, 8, 31)}, QStringLiteral("летние")}};
    const auto noticesWith = [&](const std::vector<RoadmapMark>& marks) {
        const auto items = roadmap(profile, programme, calendarYear(orderOfApril), marks, {}, orderOfApril);
        return withCode(holidayNotices(items, programme, holidays), "in-holidays");
    };
    const auto found = noticesWith({});
    QStringList numbers;
    for (const Finding& one : found) {
        numbers << argumentOf(one, "number");
    }
    CHECK(numbers.contains(QStringLiteral("2.3")));       // 04.06–03.08
    CHECK(numbers.contains(QStringLiteral("2.8")));       // 03.08
    CHECK_FALSE(numbers.contains(QStringLiteral("3.2"))); // the region's
    CHECK_FALSE(numbers.contains(QStringLiteral("4.1"))); // 04.07–03.09
    CHECK(argumentOf(found.front(), "holiday") == QStringLiteral("летние"));
    RoadmapMark moved;
    moved.programme = programme.id;
    moved.number = QStringLiteral("2.3");
    moved.movedEnd = QDate(2020, 9, 10);
    CHECK(noticesWith({moved}).size() == found.size() - 1);
}

TEST_CASE("An order far from the programme's year is pointed out", "[programme]")
{
    Anchors year = schoolYear(QDate(2026, 9, 1));
    const Profile profile = profileOf(QStringLiteral("federal"));
    const Programme programme = programmeOf(profile.id, year);
    const auto farWith = [&](const QDate& order) {
        year.t0 = order;
        const auto all = notices(profile, programme, year);
        return std::ranges::count(all, QStringLiteral("programme.start-far"), &Finding::code);
    };
    CHECK(farWith(QDate(2026, 9, 1)) == 0);
    CHECK(farWith(QDate(2026, 8, 20)) == 0);
    CHECK(farWith(QDate(2024, 9, 2)) == 1);
    CHECK(farWith(QDate(2027, 9, 1)) == 1);
}
