#include "office/meetings.h"

#include "language/date_words.h"
#include "office/pair_parts.h"
#include "pairs/places.h"

#include <algorithm>

namespace kurator::office {

namespace {

// What is wrong with the meeting, whatever the pair.
base::Result<void> checkMeeting(const Desk& desk, const pairs::Meeting& meeting)
{
    const base::Arguments day{{QStringLiteral("date"), language::shortDate(meeting.date)}};
    if (!meeting.date.isValid()) {
        return base::refuseInput("pairs.meeting-no-date");
    }
    if (meeting.date > desk.today()) {
        return base::refuseInput("pairs.meeting-future", day);
    }
    if (meeting.nextOn && *meeting.nextOn < meeting.date) {
        return base::refuseInput("pairs.meeting-next",
                                 {{QStringLiteral("date"), language::shortDate(meeting.date)},
                                  {QStringLiteral("next"), language::shortDate(*meeting.nextOn)}});
    }
    return meeting.minutes && *meeting.minutes <= 0 ? base::refuseInput("pairs.meeting-minutes")
                                                    : base::Result<void>();
}

// A pair past its term that was not ended still meets.
base::Result<void> checkWithinPair(const Desk& desk, const pairs::Pair& pair, const QDate& day)
{
    auto arguments = pairArguments(desk, pair, day);
    if (day < pair.period.start) {
        arguments[QStringLiteral("start")] = language::shortDate(pair.period.start);
        return base::refuseInput("pairs.meeting-before-start", arguments);
    }
    if (!pairs::isGoingOn(pair) && day > pair.period.end) {
        arguments[QStringLiteral("end")] = language::shortDate(pair.period.end);
        return base::refuseInput("pairs.meeting-after-end", arguments);
    }
    return {};
}

const pairs::Meeting* findMeeting(const Desk& desk, base::Id<pairs::Meeting> id)
{
    const auto& all = desk.snapshot().meetings;
    const auto found = std::ranges::find(all, id, &pairs::Meeting::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

base::Result<base::Id<pairs::Meeting>> recordMeeting(Desk& desk, const pairs::Meeting& meeting)
{
    const auto pair = knownPair(desk, meeting.pair);
    if (!pair) {
        return base::passOn(pair);
    }
    const auto* known = findMeeting(desk, meeting.id);
    if (!meeting.id.isNull() && !known) {
        return base::refuseUsage("pairs.unknown-meeting");
    }
    for (const auto& checked : {checkMeeting(desk, meeting), checkWithinPair(desk, **pair, meeting.date)}) {
        if (!checked) {
            return base::passOn(checked);
        }
    }
    pairs::Meeting saved = meeting;
    if (!known) {
        saved.id = desk.ids().next<pairs::Meeting>();
    } else if (*known == saved) {
        return saved.id;
    }
    const school::Step step{known ? QStringLiteral("step.meeting-changed")
                                  : QStringLiteral("step.meeting-recorded"),
                            pairArguments(desk, **pair, saved.date)};
    if (const auto committed = desk.commit(step, {{}, {saved}}); !committed) {
        return base::passOn(committed);
    }
    return saved.id;
}

base::Result<qsizetype> recordMeetings(Desk& desk, const std::vector<base::Id<pairs::Pair>>& ids,
                                       const pairs::Meeting& meeting)
{
    if (ids.empty()) {
        return base::refuseUsage("pairs.none-chosen");
    }
    if (const auto checked = checkMeeting(desk, meeting); !checked) {
        return base::passOn(checked);
    }
    school::Changes changes;
    for (const auto& id : ids) {
        const auto pair = knownPair(desk, id);
        if (!pair) {
            return base::passOn(pair);
        }
        if (const auto checked = checkWithinPair(desk, **pair, meeting.date); !checked) {
            return base::passOn(checked);
        }
        pairs::Meeting saved = meeting;
        saved.id = desk.ids().next<pairs::Meeting>();
        saved.pair = id;
        changes.saved.emplace_back(saved);
    }
    const auto count = static_cast<qsizetype>(changes.saved.size());
    const school::Step step{QStringLiteral("step.meetings-recorded"),
                            {{QStringLiteral("count"), QString::number(count)}}};
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return count;
}

base::Result<void> removeMeeting(Desk& desk, base::Id<pairs::Meeting> id)
{
    const auto* known = findMeeting(desk, id);
    if (!known) {
        return base::refuseUsage("pairs.unknown-meeting");
    }
    const pairs::Meeting meeting = *known;
    base::Arguments arguments{{QStringLiteral("date"), language::shortDate(meeting.date)}};
    if (const auto pair = knownPair(desk, meeting.pair)) {
        arguments = pairArguments(desk, **pair, meeting.date);
    }
    return desk.commit({QStringLiteral("step.meeting-removed"), arguments}, {{meeting}, {}});
}

} // namespace kurator::office
