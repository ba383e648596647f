#include "programme/timing.h"

#include "years.h"

using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

const QDate april(2020, 4, 3);

QString windowOf(QStringView rule, const Anchors& anchors)
{
    return window(timed(rule, anchors));
}

} // namespace

TEST_CASE("Months of the programme count from the ministry's order of 3 April 2020", "[programme]")
{
    const Anchors year = calendarYear(april);
    CHECK(windowOf(u"MONTHS(1,2)", year) == QStringLiteral("2020-04-03 .. 2020-06-03"));
    CHECK(windowOf(u"MONTHS(3,4)", year) == QStringLiteral("2020-06-04 .. 2020-08-03"));
    CHECK(windowOf(u"MONTHS(4,5)", year) == QStringLiteral("2020-07-04 .. 2020-09-03"));
    CHECK(windowOf(u"MONTH(5)", year) == QStringLiteral("2020-08-04 .. 2020-09-03"));
    CHECK(windowOf(u"MONTH(6)", year) == QStringLiteral("2020-09-04 .. 2020-10-03"));
}

TEST_CASE("The six checkpoints of 2020 fall on the days of the source", "[programme]")
{
    const Profile khakassia = profileOf(QStringLiteral("khakassia"));
    QStringList days;
    for (const RoadmapItem& item : khakassia.items) {
        const Timing when = timing(item.rule, calendarYear(april));
        if (when.checkpoint) {
            CHECK(when.start == when.end);
            days.append(item.number + QLatin1Char(' ') + item.checkpointName + QLatin1Char(' ') +
                        iso(when.start));
        }
    }
    CHECK(days.join(QStringLiteral(", ")) ==
          QStringLiteral("1.7 КТ1 2020-06-18, 1.8 КТ1 2020-06-18, 2.8 КТ2 2020-08-03, 3.8 КТ3 2020-08-03, "
                         "4.8 КТ4 2020-09-03, 5.7 КТ5 2020-10-03, 6.9 КТ6 2020-12-15"));
}

TEST_CASE("In a calendar year days and months are those of its year", "[programme]")
{
    const Anchors year = calendarYear(april);
    CHECK(windowOf(u"MON(12)", year) == QStringLiteral("2020-12-01 .. 2020-12-31"));
    CHECK(windowOf(u"DATE(26.11)", year) == QStringLiteral("2020-11-26 .. 2020-11-26"));
    CHECK(windowOf(u"BEFORE(20.01,Y+1)", year) == QStringLiteral("- .. 2021-01-20"));
    CHECK(windowOf(u"MONS(1..3,Y+1)", year) == QStringLiteral("2021-01-01 .. 2021-03-31"));
}

TEST_CASE("A fixed day is the first one on or after the order", "[programme]")
{
    CHECK(windowOf(u"DATE(3.4)", calendarYear(april)) == QStringLiteral("2020-04-03 .. 2020-04-03"));
    CHECK(windowOf(u"DATE(2.4)", calendarYear(april)) == QStringLiteral("2021-04-02 .. 2021-04-02"));
    CHECK(windowOf(u"DATE(29.2)", calendarYear(april)) == QStringLiteral("2021-02-28 .. 2021-02-28"));
}

TEST_CASE("A school year keeps the distance of fixed days from the programme's end", "[programme]")
{
    const Anchors year = schoolYear(QDate(2026, 9, 1));
    CHECK(windowOf(u"MONTHS(1,2)", year) == QStringLiteral("2026-09-01 .. 2026-11-01"));
    CHECK(windowOf(u"MON(12)", year) == QStringLiteral("2027-05-01 .. 2027-05-31"));
    CHECK(windowOf(u"DATE(26.11)", year) == QStringLiteral("2027-04-26 .. 2027-04-26"));
    CHECK(windowOf(u"KT DATE(15.12)", year) == QStringLiteral("2027-05-15 .. 2027-05-15"));
    CHECK(windowOf(u"BEFORE(20.01,Y+1)", year) == QStringLiteral("- .. 2027-06-20"));
    CHECK(windowOf(u"MONS(1..3,Y+1)", year) == QStringLiteral("2027-06-01 .. 2027-08-31"));
}

TEST_CASE("A month that is too short ends on its last day", "[programme]")
{
    const Anchors january = calendarYear(QDate(2021, 1, 31));
    CHECK(windowOf(u"MONTH(1)", january) == QStringLiteral("2021-01-31 .. 2021-02-28"));
    CHECK(windowOf(u"MONTHS(2,2)", january) == QStringLiteral("2021-03-01 .. 2021-03-31"));
    CHECK(windowOf(u"KT(T0+2.5M)", january) == QStringLiteral("2021-04-15 .. 2021-04-15"));
    CHECK(windowOf(u"MONTH(1)", calendarYear(QDate(2020, 1, 31))) ==
          QStringLiteral("2020-01-31 .. 2020-02-29"));

    const Anchors leapDay = calendarYear(QDate(2020, 2, 29));
    CHECK(windowOf(u"MONTHS(1,2)", leapDay) == QStringLiteral("2020-02-29 .. 2020-04-29"));
    CHECK(windowOf(u"KT(T0+2.5M)", leapDay) == QStringLiteral("2020-05-14 .. 2020-05-14"));

    const Anchors november = schoolYear(QDate(2020, 11, 30));
    CHECK(windowOf(u"MONTHS(3,4)", november) == QStringLiteral("2021-01-31 .. 2021-03-30"));
    CHECK(windowOf(u"KT(T0+2.5M)", november) == QStringLiteral("2021-02-14 .. 2021-02-14"));
    CHECK(windowOf(u"KT(T0+5M)", november) == QStringLiteral("2021-04-30 .. 2021-04-30"));
    CHECK(windowOf(u"MONTH(3)", november) == QStringLiteral("2021-01-31 .. 2021-02-28"));
}

TEST_CASE("Work of pairs waits for the order on the registry", "[programme]")
{
    for (const QStringView rule :
         {QStringView(u"AFTER(T41,1M)"), QStringView(u"RANGE(T41+1M,PE)+EVERY(14d)")}) {
        const Timing waiting = timed(rule, calendarYear(april));
        CHECK(waiting.waitsFor == QStringLiteral("T41"));
        CHECK(window(waiting) == QStringLiteral("- .. -"));
        CHECK(waiting.windows.empty());
    }
    const Anchors year = calendarYear(april, QDate(2020, 9, 3)); // the last day of month 5
    CHECK(timed(u"AFTER(T41,1M)", year).waitsFor.isEmpty());
    CHECK(windowOf(u"AFTER(T41,1M)", year) == QStringLiteral("2020-09-03 .. 2020-10-03"));
    CHECK(windowOf(u"RANGE(T41+1M,PE)", year) == QStringLiteral("2020-10-03 .. 2020-11-30"));
    CHECK(windowOf(u"RANGE(T41+1M,PE)", schoolYear(QDate(2026, 9, 1), QDate(2027, 1, 31))) ==
          QStringLiteral("2027-02-28 .. 2027-04-30"));
}

TEST_CASE("Meetings once in two weeks fill the window without a gap", "[programme]")
{
    const Timing meetings = timed(u"RANGE(T41+1M,PE)+EVERY(14d)", calendarYear(april, QDate(2020, 9, 3)));
    REQUIRE(meetings.windows.size() == 5);
    CHECK(iso(meetings.windows[0].start) == QStringLiteral("2020-10-03"));
    CHECK(iso(meetings.windows[0].end) == QStringLiteral("2020-10-16"));
    CHECK(iso(meetings.windows[1].start) == QStringLiteral("2020-10-17"));
    CHECK(iso(meetings.windows[4].end) == QStringLiteral("2020-11-30"));
}

TEST_CASE("What repeats goes on after its first window until the programme ends", "[programme]")
{
    const Timing quarterly = timed(u"MONTHS(3,4)+QUARTERLY", calendarYear(april));
    CHECK(window(quarterly) == QStringLiteral("2020-06-04 .. 2020-08-03"));
    REQUIRE(quarterly.windows.size() == 3);
    CHECK(iso(quarterly.windows[1].start) == QStringLiteral("2020-08-04"));
    CHECK(iso(quarterly.windows[1].end) == QStringLiteral("2020-11-03"));
    CHECK(iso(quarterly.windows[2].end) == QStringLiteral("2020-12-31"));

    const Timing monthly = timed(u"MONTHS(3,4)+MONTHLY", calendarYear(QDate(2020, 1, 31)));
    REQUIRE(monthly.windows.size() == 8); // June to December after the first
    CHECK(iso(monthly.windows[1].end) == QStringLiteral("2020-06-30"));
    CHECK(iso(monthly.windows[2].start) == QStringLiteral("2020-07-01"));
    CHECK(iso(monthly.windows[7].end) == QStringLiteral("2020-12-31"));
}

TEST_CASE("A yearly event before its first year is listed, but not of this programme", "[programme]")
{
    const Timing contest = timed(u"YEARLY(12,2021)", calendarYear(april));
    CHECK(window(contest) == QStringLiteral("2021-12-01 .. 2021-12-31"));
    CHECK(contest.outsideProgramme);
    CHECK(contest.repeat == Repeat::Yearly);

    const Timing later = timed(u"YEARLY(12,2021)", schoolYear(QDate(2026, 9, 1)));
    CHECK(window(later) == QStringLiteral("2026-12-01 .. 2026-12-31"));
    CHECK_FALSE(later.outsideProgramme);

    CHECK(windowOf(u"YEARLY(8,2023..2024)", calendarYear(QDate(2024, 2, 1))) ==
          QStringLiteral("2024-08-01 .. 2024-08-31"));
    CHECK(timed(u"YEARLY(8,2023..2024)", calendarYear(QDate(2025, 2, 1))).outsideProgramme);
}

TEST_CASE("Named months and years stay where they are named", "[programme]")
{
    const Anchors year = schoolYear(QDate(2022, 9, 1));
    CHECK(windowOf(u"MON(8,2022)", year) == QStringLiteral("2022-08-01 .. 2022-08-31"));
    CHECK(timed(u"MON(8,2022)", year).outsideProgramme);
    CHECK(windowOf(u"SPAN(12.2022,11.2024)", year) == QStringLiteral("2022-12-01 .. 2024-11-30"));
    CHECK_FALSE(timed(u"SPAN(12.2022,11.2024)", year).outsideProgramme);
    CHECK(windowOf(u"SPAN(2022,2024)", year) == QStringLiteral("2022-01-01 .. 2024-12-31"));
    CHECK(windowOf(u"YEAR(2023)", year) == QStringLiteral("2023-01-01 .. 2023-12-31"));
    const Timing courses = timed(u"LIST(3,4,6;2023)", year);
    CHECK(window(courses) == QStringLiteral("2023-03-01 .. 2023-06-30"));
    REQUIRE(courses.windows.size() == 3);
    CHECK(iso(courses.windows[2].start) == QStringLiteral("2023-06-01"));
}

TEST_CASE("Months of a profile that counts in school years are not moved", "[programme]")
{
    Anchors year = schoolYear(QDate(2022, 9, 1));
    year.monthsOf = YearKind::School;
    CHECK(windowOf(u"MON(12)", year) == QStringLiteral("2022-12-01 .. 2022-12-31"));
    CHECK(windowOf(u"MONS(8..9,Y+1)", year) == QStringLiteral("2023-08-01 .. 2023-09-30"));
    CHECK(windowOf(u"DATE(15.12)", year) == QStringLiteral("2022-12-15 .. 2022-12-15"));
    const Timing closing = timed(u"YEARLY(6,Y+1..Y+2)", year);
    CHECK(window(closing) == QStringLiteral("2023-06-01 .. 2023-06-30"));
    CHECK(closing.windows.size() == 1);
    CHECK_FALSE(closing.outsideProgramme);
}

TEST_CASE("Proposed windows of the stages go from the order to the programme's end", "[programme]")
{
    const Anchors year = schoolYear(QDate(2026, 9, 1));
    const QStringList expected{
        QStringLiteral("2026-09-01 .. 2026-10-01"), QStringLiteral("2026-09-16 .. 2026-10-16"),
        QStringLiteral("2026-09-16 .. 2026-11-01"), QStringLiteral("2026-11-01 .. 2026-11-16"),
        QStringLiteral("2026-11-16 .. 2026-12-01"), QStringLiteral("2026-12-01 .. 2027-04-30"),
        QStringLiteral("2027-04-30 .. 2027-05-31"),
    };
    for (int stage = 1; stage <= 7; ++stage) {
        CHECK(windowOf(QStringLiteral("STAGE(%1)").arg(stage), year) == expected.at(stage - 1));
    }
}

TEST_CASE("A window that ends before it begins keeps its first day and says so", "[programme]")
{
    const Timing squeezed = timed(u"RANGE(T41+1M,PE)", calendarYear(april, QDate(2020, 11, 25)));
    CHECK(squeezed.squeezed);
    CHECK(window(squeezed) == QStringLiteral("2020-12-25 .. 2020-12-25"));
    CHECK_FALSE(timed(u"RANGE(T41+1M,PE)", calendarYear(april, QDate(2020, 9, 3))).squeezed);
}

TEST_CASE("What comes by result waits for it", "[programme]")
{
    const Timing publications = timed(u"BYRESULT,MIN(5)", calendarYear(april));
    CHECK(publications.waitsFor == QStringLiteral("result"));
    CHECK(publications.minCount == 5);
}

TEST_CASE("December of a profile is the month in which a school year ends, whichever it is", "[programme]")
{
    Anchors year = schoolYear(QDate(2026, 9, 1));
    year.period.end = QDate(2027, 6, 30);
    CHECK(windowOf(u"MON(12)", year) == QStringLiteral("2027-06-01 .. 2027-06-30"));
    CHECK(windowOf(u"DATE(26.11)", year) == QStringLiteral("2027-05-26 .. 2027-05-26")); // PE − 35
    CHECK(windowOf(u"KT DATE(15.12)", year) == QStringLiteral("2027-06-15 .. 2027-06-15"));
    CHECK(windowOf(u"BEFORE(20.01,Y+1)", year) == QStringLiteral("- .. 2027-07-20")); // PE + 20
    CHECK(windowOf(u"MONS(1..3,Y+1)", year) == QStringLiteral("2027-07-01 .. 2027-09-30"));
    CHECK(windowOf(u"RANGE(T41+1M,PE)", schoolYear(QDate(2026, 9, 1), QDate(2026, 11, 1))) ==
          QStringLiteral("2026-12-01 .. 2027-04-30"));
}

TEST_CASE("A programme that ends on 29 February keeps its days inside the month", "[programme]")
{
    Anchors year = schoolYear(QDate(2027, 9, 1));
    year.period.end = QDate(2028, 2, 29);
    CHECK(windowOf(u"MON(12)", year) == QStringLiteral("2028-02-01 .. 2028-02-29"));
    CHECK(windowOf(u"DATE(31.12)", year) == QStringLiteral("2028-02-29 .. 2028-02-29"));
    CHECK(windowOf(u"DATE(26.11)", year) == QStringLiteral("2028-01-25 .. 2028-01-25"));
    CHECK(windowOf(u"BEFORE(20.01,Y+1)", year) == QStringLiteral("- .. 2028-03-20"));
    CHECK(windowOf(u"STAGE(7)", year) == QStringLiteral("2028-01-29 .. 2028-02-29"));
}

TEST_CASE("An order of 29 February starts a year like any other", "[programme]")
{
    const Anchors year = calendarYear(QDate(2028, 2, 29));
    CHECK(windowOf(u"MONTH(1)", year) == QStringLiteral("2028-02-29 .. 2028-03-29"));
    CHECK(windowOf(u"MONTHS(12,12)", year) == QStringLiteral("2029-01-30 .. 2029-02-28"));
    CHECK(windowOf(u"KT(T0+4M)", year) == QStringLiteral("2028-06-29 .. 2028-06-29"));
}

TEST_CASE("Any registered paper can open a window, in months or days", "[programme]")
{
    Anchors year = calendarYear(april, QDate(2020, 8, 20));
    CHECK(timed(u"AFTER(D32,14d)", year).waitsFor == QStringLiteral("D32"));
    CHECK(window(timed(u"AFTER(D32,14d)", year)) == QStringLiteral("- .. -"));
    year.firstPapers.insert(QStringLiteral("D32"), QDate(2020, 9, 10));
    year.firstPapers.insert(QStringLiteral("D46"), QDate(2020, 12, 31));
    CHECK(timed(u"AFTER(D32,14d)", year).waitsFor.isEmpty());
    CHECK(windowOf(u"AFTER(D32,14d)", year) == QStringLiteral("2020-09-10 .. 2020-09-24"));
    CHECK(windowOf(u"AFTER(D46,2M)", year) == QStringLiteral("2020-12-31 .. 2021-02-28"));
    CHECK(windowOf(u"AFTER(T41,10d)", year) == QStringLiteral("2020-08-20 .. 2020-08-30"));
}

TEST_CASE("A programme that ends before it starts gives one day each and never runs on", "[programme]")
{
    Anchors year = schoolYear(QDate(2026, 9, 1), QDate(2026, 11, 1));
    year.period.end = QDate(2026, 3, 1);
    for (const QStringView rule :
         {QStringView(u"MONTHS(3,4)+MONTHLY"), QStringView(u"STAGE(6)+EVERY(14d)"), QStringView(u"STAGE(7)"),
          QStringView(u"RANGE(T41+1M,PE)+EVERY(14d)"), QStringView(u"YEARLY(8,Y+1..Y+2)"),
          QStringView(u"MON(12)"), QStringView(u"DATE(26.11)")}) {
        CAPTURE(rule.toString());
        const Timing when = timed(rule, year);
        REQUIRE(when.start);
        CHECK(*when.start <= *when.end);
        CHECK(when.windows.size() <= 2);
        for (const auto& one : when.windows) {
            CHECK(one.isValid());
        }
    }
}

TEST_CASE("A programme never ends before the order that starts it", "[programme]")
{
    for (const QDate& order : {QDate(2026, 12, 31), QDate(2026, 1, 1), QDate(2028, 2, 29), QDate(2026, 6, 30),
                               QDate(2026, 7, 1)}) {
        CAPTURE(iso(order).toStdString());
        CHECK(periodOf(order, YearKind::Calendar).isValid());
        CHECK(periodOf(order, YearKind::School).isValid());
        CHECK(periodOf(order, yearKindByDate(order)).start == order);
    }
}
