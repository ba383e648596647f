#include "lists/pair_list.h"

#include "office/meetings.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

lists::PairRow rowWithMeetings(std::vector<QDate> days)
{
    lists::PairRow row;
    row.period = {QDate(2026, 10, 7), QDate(2027, 5, 31)}; // from a Wednesday
    row.meetingDays = std::move(days);
    if (!row.meetingDays.empty()) {
        row.lastMeeting = row.meetingDays.back();
    }
    return row;
}

} // namespace

TEST_CASE("A pair is shown with its people, its order and how long it has been silent", "[lists]")
{
    const auto school = TestSchool::demo(5, 12);
    office::Desk& desk = school->desk();
    const auto rows = lists::pairRows(desk);
    REQUIRE(rows.size() == desk.snapshot().pairs.size());
    CHECK(std::ranges::is_sorted(rows, {}, &lists::PairRow::key));
    const auto active = std::ranges::find(rows, pairs::PairState::Active, &lists::PairRow::state);
    REQUIRE(active != rows.end());
    CHECK(active->fixed);
    CHECK(active->orderNumber == QStringLiteral("112-ОД"));
    CHECK_FALSE(active->mentorName.isEmpty());
    REQUIRE(active->menteeNames.size() == 1);
    CHECK(active->meetings == 0);
    CHECK(active->daysSilent == active->period.start.daysTo(desk.today()));

    pairs::Meeting meeting;
    meeting.pair = active->id;
    meeting.date = active->period.start;
    REQUIRE(office::recordMeeting(desk, meeting));
    meeting.date = desk.today();
    meeting.nextOn = desk.today().addDays(7);
    REQUIRE(office::recordMeeting(desk, meeting));
    const auto after = lists::pairRows(desk);
    const auto met = std::ranges::find(after, active->id, &lists::PairRow::id);
    CHECK(met->meetings == 2);
    CHECK(met->lastMeeting == desk.today());
    CHECK(met->daysSilent == 0);
    CHECK_FALSE(met->late);
    CHECK(met->nextOn == desk.today().addDays(7));
    const auto meetings = lists::meetingRows(desk, active->id);
    REQUIRE(meetings.size() == 2);
    CHECK(meetings.front().date == desk.today());
}

TEST_CASE("Only a pair at work is called silent, and late after more than 14 days", "[lists]")
{
    const auto school = TestSchool::demo(5, 12);
    office::Desk& desk = school->desk();
    pairs::Pair pair =
        *std::ranges::find(desk.snapshot().pairs, pairs::PairState::Active, &pairs::Pair::state);
    const auto rowAfter = [&](int days, pairs::PairState state) {
        pair.period.start = desk.today().addDays(-days);
        pair.state = state;
        REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {pair}}));
        const auto rows = lists::pairRows(desk);
        return *std::ranges::find(rows, pair.id, &lists::PairRow::id);
    };
    CHECK_FALSE(rowAfter(14, pairs::PairState::Active).late);
    CHECK(rowAfter(15, pairs::PairState::Active).late);
    CHECK_FALSE(rowAfter(15, pairs::PairState::Suspended).daysSilent);
    CHECK_FALSE(rowAfter(-3, pairs::PairState::Active).daysSilent);
}

TEST_CASE("Weeks of a pair are dots, and empty ones after 14 days stand out", "[lists]")
{
    const auto row = rowWithMeetings({QDate(2026, 10, 8), QDate(2026, 10, 9), QDate(2026, 11, 3)});
    const auto dots = lists::weekDots(row, QDate(2026, 11, 4));
    REQUIRE(dots.size() == 5);
    CHECK(dots[0] == lists::WeekDot{QDate(2026, 10, 5), 2, false});
    CHECK(dots[1] == lists::WeekDot{QDate(2026, 10, 12), 0, false});
    CHECK(dots[2] == lists::WeekDot{QDate(2026, 10, 19), 0, true}); // 16 days by Sunday
    CHECK(dots[3] == lists::WeekDot{QDate(2026, 10, 26), 0, true});
    CHECK(dots[4] == lists::WeekDot{QDate(2026, 11, 2), 1, false});

    // The week that goes on is judged by today, not by its Sunday.
    CHECK_FALSE(lists::weekDots(rowWithMeetings({}), QDate(2026, 10, 21)).back().empty14);
    CHECK(lists::weekDots(rowWithMeetings({}), QDate(2026, 10, 22)).back().empty14);
    CHECK(lists::weekDots(row, QDate(2026, 10, 6)).empty());
}
