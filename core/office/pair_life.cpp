#include "office/pair_life.h"

#include "language/date_words.h"
#include "office/pair_parts.h"
#include "office/pair_removal.h"
#include "pairs/places.h"

#include <algorithm>

namespace kurator::office {

namespace {

QDate lastMeetingOf(const Desk& desk, const pairs::Pair& pair)
{
    QDate last;
    for (const pairs::Meeting& meeting : desk.snapshot().meetings) {
        if (meeting.pair == pair.id && (!last.isValid() || meeting.date > last)) {
            last = meeting.date;
        }
    }
    return last;
}

base::Result<void> checkEnding(const Desk& desk, const pairs::Pair& pair, const PairEnding& ending)
{
    const bool dissolved = ending.state == pairs::PairState::Dissolved;
    if (!dissolved && ending.state != pairs::PairState::Completed) {
        return base::refuseUsage("pairs.not-an-ending");
    }
    if (!pairs::isGoingOn(pair)) {
        return base::refuseRule("pairs.ended-already", pairArguments(desk, pair));
    }
    if (!ending.day.isValid()) {
        return base::refuseInput("pairs.end-day-missing");
    }
    auto arguments = pairArguments(desk, pair, ending.day);
    if (ending.day > desk.today()) {
        return base::refuseInput("pairs.end-future", arguments);
    }
    if (ending.day < pair.period.start) {
        arguments[QStringLiteral("start")] = language::shortDate(pair.period.start);
        return base::refuseInput("pairs.end-day-before-start", arguments);
    }
    if (const QDate last = lastMeetingOf(desk, pair); last.isValid() && ending.day < last) {
        arguments[QStringLiteral("meeting")] = language::shortDate(last);
        return base::refuseInput("pairs.end-before-meeting", arguments);
    }
    return dissolved && ending.reason.trimmed().isEmpty() ? base::refuseInput("pairs.end-reason")
                                                          : base::Result<void>();
}

base::Result<void> changeState(Desk& desk, base::Id<pairs::Pair> id, pairs::PairState to, const char* step)
{
    const bool rests = to == pairs::PairState::Suspended;
    const auto known = knownPair(desk, id);
    if (!known) {
        return base::passOn(known);
    }
    pairs::Pair pair = **known;
    if (pair.state != (rests ? pairs::PairState::Active : pairs::PairState::Suspended)) {
        return base::refuseRule(rests ? "pairs.not-active" : "pairs.not-suspended",
                                pairArguments(desk, pair));
    }
    pair.state = to;
    return desk.commit({QString::fromLatin1(step), pairArguments(desk, pair)}, {{}, {pair}});
}

} // namespace

base::Result<void> endPair(Desk& desk, base::Id<pairs::Pair> id, const PairEnding& ending)
{
    const auto known = knownPair(desk, id);
    if (!known) {
        return base::passOn(known);
    }
    pairs::Pair pair = **known;
    if (const auto checked = checkEnding(desk, pair, ending); !checked) {
        return checked;
    }
    const QString reason = ending.reason.trimmed();
    pair.state = ending.state;
    pair.period.end = ending.day;
    pair.outcome = reason.isEmpty() ? pair.outcome : reason;
    for (pairs::Member& member : pair.members) {
        if (!member.to || *member.to > ending.day) {
            member.to = ending.day;
            member.reason = reason;
        }
    }
    const bool dissolved = ending.state == pairs::PairState::Dissolved;
    const school::Step step{dissolved ? QStringLiteral("step.pair-dissolved")
                                      : QStringLiteral("step.pair-completed"),
                            pairArguments(desk, pair, ending.day)};
    return desk.commit(step, {{}, {pair}});
}

base::Result<void> suspendPair(Desk& desk, base::Id<pairs::Pair> id)
{
    return changeState(desk, id, pairs::PairState::Suspended, "step.pair-suspended");
}

base::Result<void> resumePair(Desk& desk, base::Id<pairs::Pair> id)
{
    return changeState(desk, id, pairs::PairState::Active, "step.pair-resumed");
}

base::Result<qsizetype> removeProposedPairs(Desk& desk, const std::vector<base::Id<pairs::Pair>>& ids)
{
    std::vector<pairs::Pair> gone;
    for (const auto& id : ids) {
        const auto pair = knownPair(desk, id);
        if (!pair) {
            return base::passOn(pair);
        }
        if ((*pair)->order || (*pair)->state != pairs::PairState::Proposed) {
            return base::refuseRule("pairs.in-order", pairArguments(desk, **pair));
        }
        if (std::ranges::find(gone, id, &pairs::Pair::id) == gone.end()) {
            gone.push_back(**pair);
        }
    }
    const auto count = static_cast<qsizetype>(gone.size());
    if (count > 0) {
        const school::Step step{QStringLiteral("step.pairs-removed"),
                                {{QStringLiteral("count"), QString::number(count)}}};
        if (const auto committed = desk.commit(step, removalOf(desk, gone)); !committed) {
            return base::passOn(committed);
        }
    }
    return count;
}

} // namespace kurator::office
