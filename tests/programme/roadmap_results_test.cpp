#include "programme/roadmap.h"

#include "years.h"

#include <algorithm>

using namespace kurator;
using namespace kurator::programme;
using namespace kurator::programme::tests;

namespace {

const QDate springOfOrder(2020, 4, 3);

// A school of Khakassia in 2020 with its registry of 20 August and what has happened since.
struct BusySchool
{
    Profile profile = profileOf(QStringLiteral("khakassia"));
    Programme programme = programmeOf(QStringLiteral("khakassia"), calendarYear(springOfOrder));
    std::vector<RegisteredPaper> papers{{QStringLiteral("D27"), QStringLiteral("40-ОД"), QDate(2020, 8, 20)}};
    std::vector<RoadmapMark> marks;
    std::vector<Event> events;
    base::WorkingCalendar calendar;

    BusySchool& happened(const char* number, const std::optional<QDate>& day)
    {
        Event event;
        event.programme = programme.id;
        event.date = day;
        event.items = {QString::fromLatin1(number)};
        events.push_back(event);
        return *this;
    }

    [[nodiscard]] RoadmapItemView item(const char* number, const QDate& today) const
    {
        const auto items = roadmap(profile, programme, anchorsFrom(profile, programme, papers), marks, papers,
                                   today, calendar, events);
        const auto found = std::ranges::find(items, QString::fromLatin1(number), &RoadmapItemView::number);
        REQUIRE(found != items.end());
        return *found;
    }
};

} // namespace

TEST_CASE("Publications count when they have happened, and the third one closes the item", "[programme]")
{
    BusySchool school;
    school.happened("6.7", QDate(2020, 10, 1)).happened("6.7", QDate(2020, 11, 2));
    school.happened("6.7", QDate(2020, 11, 20))
        .happened("6.7", std::nullopt)
        .happened("7.6", QDate(2020, 10, 5));
    const RoadmapItemView two = school.item("6.7", QDate(2020, 11, 10));
    CHECK(two.counted == 2);
    CHECK(two.state == ItemState::Underway);
    const RoadmapItemView three = school.item("6.7", QDate(2020, 11, 20));
    CHECK(three.counted == 3);
    CHECK(three.state == ItemState::Done);
    CHECK(iso(three.doneOn) == QStringLiteral("2020-11-20"));
}

TEST_CASE("Too few results when the time is over make the item overdue", "[programme]")
{
    BusySchool school;
    school.happened("6.7", QDate(2020, 10, 1)).happened("6.7", QDate(2020, 11, 2));
    CHECK(school.item("6.7", QDate(2020, 11, 30)).state == ItemState::Underway);
    CHECK(school.item("6.7", QDate(2020, 12, 1)).state == ItemState::Overdue);
    school.events.front().programme = {}; // of another year
    CHECK(school.item("6.7", QDate(2020, 12, 1)).counted == 1);
}

TEST_CASE("Quarterly work is done for the quarter in which there was something", "[programme]")
{
    BusySchool school; // windows: 04.06–03.08, then to 03.11, then to 31.12
    school.happened("2.7", QDate(2020, 7, 1));
    CHECK(school.item("2.7", QDate(2020, 6, 20)).state != ItemState::Done);
    const RoadmapItemView first = school.item("2.7", QDate(2020, 8, 1));
    CHECK(first.state == ItemState::Done);
    CHECK(iso(first.doneOn) == QStringLiteral("2020-07-01"));
    CHECK(first.emptyWindows.empty());

    const RoadmapItemView second = school.item("2.7", QDate(2020, 9, 1));
    CHECK(second.state == ItemState::Underway);
    REQUIRE(second.emptyWindows.size() == 1);
    CHECK(second.emptyWindows.front().start == QDate(2020, 8, 4));

    const RoadmapItemView third = school.item("2.7", QDate(2020, 11, 10));
    CHECK(third.state == ItemState::Overdue); // nothing in the quarter that is over
    CHECK(third.emptyWindows.size() == 2);
    school.happened("2.7", QDate(2020, 11, 9));
    CHECK(school.item("2.7", QDate(2020, 11, 10)).state == ItemState::Done);
    CHECK(school.item("2.7", QDate(2020, 11, 10)).emptyWindows.size() == 1);
}

TEST_CASE("A paper chosen for quarterly work counts for its quarter like an event", "[programme]")
{
    BusySchool school;
    const base::Id<documents::Document> id(QUuid::fromString(u"22222222-2222-4222-8222-222222222222"));
    school.papers.push_back({QStringLiteral("D53"), QStringLiteral("8"), QDate(2020, 9, 1), id});
    RoadmapMark mark;
    mark.programme = school.programme.id;
    mark.number = QStringLiteral("2.7");
    mark.state = MarkState::Underway;
    mark.papers = {id};
    school.marks = {mark};
    CHECK(school.item("2.7", QDate(2020, 8, 31)).state != ItemState::Done);
    const RoadmapItemView item = school.item("2.7", QDate(2020, 9, 2));
    CHECK(item.state == ItemState::Done);
    REQUIRE(item.emptyWindows.size() == 1); // the first quarter
    CHECK(item.emptyWindows.front().end == QDate(2020, 8, 3));
}

TEST_CASE("Monthly work without a result is overdue in the next month", "[programme]")
{
    BusySchool school; // 3.1: 04.06–03.08, then each month
    school.happened("3.1", QDate(2020, 8, 3));
    CHECK(school.item("3.1", QDate(2020, 8, 20)).state == ItemState::Underway);
    CHECK(school.item("3.1", QDate(2020, 9, 4)).state == ItemState::Overdue);
    school.happened("3.1", QDate(2020, 9, 5));
    CHECK(school.item("3.1", QDate(2020, 9, 5)).state == ItemState::Done);
}

TEST_CASE("Windows that repeat end on a working day where the school wants it", "[programme]")
{
    BusySchool school;
    school.programme.moveToWorkingDay = true;
    const auto windows = school.item("3.1", springOfOrder).windows;
    REQUIRE(windows.size() == 6);
    CHECK(windows[0].end == QDate(2020, 8, 3));
    CHECK(windows[2].end == QDate(2020, 10, 5)); // 03.10.2020 is a Saturday
    const std::vector moved{base::CalendarDay{{}, QDate(2020, 10, 5), false, QString()}};
    school.calendar = base::WorkingCalendar(moved);
    CHECK(school.item("3.1", springOfOrder).windows[2].end == QDate(2020, 10, 6));
    CHECK(iso(school.item("5.7", springOfOrder).end) == QStringLiteral("2020-10-06"));
}

TEST_CASE("A paper that the curator chose is evidence while it stands in the register", "[programme]")
{
    BusySchool school;
    const base::Id<documents::Document> id(QUuid::fromString(u"22222222-2222-4222-8222-222222222222"));
    school.papers.push_back({QStringLiteral("D99"), QStringLiteral("7"), QDate(2020, 5, 20), id});
    RoadmapMark mark;
    mark.programme = school.programme.id;
    mark.number = QStringLiteral("1.3");
    mark.state = MarkState::Done;
    mark.papers = {id};
    school.marks = {mark};
    const RoadmapItemView item = school.item("1.3", QDate(2020, 6, 1));
    CHECK(item.state == ItemState::Done);
    CHECK(iso(item.doneOn) == QStringLiteral("2020-05-20"));
    REQUIRE(item.papers.size() == 1);
    school.papers.pop_back(); // annulled
    CHECK(school.item("1.3", QDate(2020, 6, 1)).state != ItemState::Done);
}

TEST_CASE("A clock set back finds nothing happened yet and breaks nothing", "[programme]")
{
    BusySchool school;
    school.happened("2.7", QDate(2020, 7, 1)).happened("6.7", QDate(2020, 10, 1));
    const QDate longAgo(2019, 1, 1);
    CHECK(school.item("6.7", longAgo).counted == 0);
    CHECK(school.item("2.7", longAgo).emptyWindows.empty());
    CHECK(school.item("2.7", longAgo).state == ItemState::Planned);
    CHECK(school.item("4.1", longAgo).state == ItemState::Done); // its order is registered all the same
    CHECK(school.item("5.6", longAgo).state == ItemState::Planned);
}
