#include "office/meetings.h"

#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

namespace {

pairs::Meeting meetingOn(const QDate& day)
{
    pairs::Meeting meeting;
    meeting.date = day;
    meeting.topic = QStringLiteral("план на месяц");
    return meeting;
}

} // namespace

TEST_CASE("A meeting is written down, corrected and removed", "[office]")
{
    const auto school = TestSchool::demo(5, 12);
    office::Desk& desk = school->desk();
    REQUIRE(!desk.snapshot().pairs.empty());
    auto meeting = meetingOn(desk.today());
    meeting.pair = desk.snapshot().pairs.front().id;
    const auto id = office::recordMeeting(desk, meeting);
    REQUIRE(id);
    meeting.id = *id;
    meeting.minutes = 45;
    REQUIRE(office::recordMeeting(desk, meeting));
    REQUIRE(desk.snapshot().meetings.size() == 1);
    CHECK(desk.snapshot().meetings.front() == meeting);
    REQUIRE(office::removeMeeting(desk, *id));
    CHECK(desk.snapshot().meetings.empty());
    CHECK(office::removeMeeting(desk, *id).error().code == QStringLiteral("pairs.unknown-meeting"));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().meetings.size() == 1);
}

TEST_CASE("A meeting that cannot have been is refused with the reason", "[office]")
{
    const auto school = TestSchool::demo(7, 12);
    office::Desk& desk = school->desk();
    const pairs::Pair pair = desk.snapshot().pairs.front();
    const auto refusal = [&](pairs::Meeting meeting) {
        meeting.pair = pair.id;
        const auto recorded = office::recordMeeting(desk, meeting);
        return recorded ? QStringLiteral("nothing refused") : recorded.error().code;
    };
    CHECK(refusal(meetingOn({})) == QStringLiteral("pairs.meeting-no-date"));
    CHECK(refusal(meetingOn(desk.today().addDays(1))) == QStringLiteral("pairs.meeting-future"));
    CHECK(refusal(meetingOn(pair.period.start.addDays(-1))) == QStringLiteral("pairs.meeting-before-start"));
    auto meeting = meetingOn(pair.period.start);
    meeting.nextOn = pair.period.start.addDays(-3);
    CHECK(refusal(meeting) == QStringLiteral("pairs.meeting-next"));
    meeting.nextOn.reset();
    meeting.minutes = 0;
    CHECK(refusal(meeting) == QStringLiteral("pairs.meeting-minutes"));
    meeting.minutes.reset();
    meeting.id = desk.ids().next<pairs::Meeting>();
    CHECK(refusal(meeting) == QStringLiteral("pairs.unknown-meeting"));

    pairs::Pair ended = pair;
    ended.period.end = desk.today().addDays(-5);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {ended}}));
    const auto late = office::recordMeetings(desk, {pair.id}, meetingOn(desk.today()));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == QStringLiteral("pairs.meeting-after-end"));
    CHECK_FALSE(late.error().arguments.value(QStringLiteral("mentor")).isEmpty());
}

TEST_CASE("One meeting is ticked for several pairs, all or none", "[office]")
{
    const auto school = TestSchool::demo(5, 12);
    office::Desk& desk = school->desk();
    REQUIRE(desk.snapshot().pairs.size() > 1);
    const auto first = desk.snapshot().pairs[0].id;
    const auto second = desk.snapshot().pairs[1].id;
    const auto count = office::recordMeetings(desk, {first, second}, meetingOn(desk.today()));
    REQUIRE(count);
    CHECK(*count == 2);
    CHECK(desk.snapshot().meetings.size() == 2);
    CHECK_FALSE(
        office::recordMeetings(desk, {first, desk.ids().next<pairs::Pair>()}, meetingOn(desk.today())));
    CHECK(desk.snapshot().meetings.size() == 2);
    CHECK(office::recordMeetings(desk, {}, meetingOn(desk.today())).error().code ==
          QStringLiteral("pairs.none-chosen"));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().meetings.empty());
}
