#include "office/demo_pairs.h"

#include "office/accept_proposal.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"

#include <algorithm>

namespace kurator::office {

namespace {

constexpr int daysBetweenMeetings = 13;

base::Result<void> fixByOrder(Desk& desk, const QDate& day)
{
    PaperRequest request;
    request.kind = QStringLiteral("D32");
    request.number = QStringLiteral("112-ОД");
    request.date = day;
    request.leaveOut = true;
    const auto prepared = preparePaper(desk, request);
    if (!prepared) {
        return base::passOn(prepared);
    }
    const auto registered = registerPaper(desk, request, *prepared);
    return registered ? base::Result<void>() : base::passOn(registered);
}

pairs::MeetingKind kindOfMeeting(int number)
{
    constexpr pairs::MeetingKind first[] = {pairs::MeetingKind::Acquaintance, pairs::MeetingKind::Trial,
                                            pairs::MeetingKind::Planning};
    return number < 3 ? first[number] : pairs::MeetingKind::Regular;
}

void addMeetings(Desk& desk, const pairs::Pair& pair, const DemoMaterial& material, QRandomGenerator& random,
                 school::Changes& changes)
{
    // One pair in seven lets the meetings slip, so that there is something to notice.
    const int gap = random.bounded(7) == 0 ? daysBetweenMeetings * 2 : daysBetweenMeetings;
    QDate day = pair.period.start.addDays(2);
    for (int number = 0; day <= desk.today(); ++number, day = day.addDays(gap)) {
        pairs::Meeting meeting;
        meeting.id = desk.ids().next<pairs::Meeting>();
        meeting.pair = pair.id;
        meeting.kind = kindOfMeeting(number);
        meeting.date = day;
        meeting.minutes = 40;
        meeting.format = QStringLiteral("очно");
        meeting.topic = oneOf(material.topics, random);
        changes.saved.emplace_back(meeting);
    }
}

// The pairs began when the order came out, not on the day the demo school is made.
base::Result<void> backdate(Desk& desk, const QDate& start)
{
    school::Changes changes;
    for (pairs::Pair pair : desk.snapshot().pairs) {
        pair.period.start = start;
        for (pairs::Member& member : pair.members) {
            member.from = start;
        }
        changes.saved.emplace_back(pair);
    }
    return desk.commit({QStringLiteral("step.demo-filled"), {}}, changes);
}

base::Result<void> recordMeetings(Desk& desk, const DemoMaterial& material, QRandomGenerator& random)
{
    school::Changes changes;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        addMeetings(desk, pair, material, random, changes);
    }
    return desk.commit({QStringLiteral("step.meetings-recorded"),
                        {{QStringLiteral("count"), QString::number(changes.saved.size())}}},
                       changes);
}

base::Result<void> complete(Desk& desk)
{
    school::Changes changes;
    for (pairs::Pair pair : desk.snapshot().pairs) {
        pair.state = pairs::PairState::Completed;
        pair.period.end = qMin(pair.period.end, desk.today());
        pair.outcome = QStringLiteral("цель достигнута");
        changes.saved.emplace_back(pair);
        for (people::Entry entry : desk.snapshot().entries) {
            const bool member = std::ranges::any_of(
                pair.members, [&](const pairs::Member& one) { return one.mentee == entry.id; });
            if (member) {
                entry.results = pair.outcome;
                entry.completionMark = QStringLiteral("пройдена");
                changes.saved.emplace_back(entry);
            }
        }
    }
    return desk.commit({QStringLiteral("step.demo-filled"), {}}, changes);
}

} // namespace

base::Result<void> fillDemoPairs(Desk& desk, const DemoMaterial& material, int stage,
                                 QRandomGenerator& random)
{
    if (stage < 5) {
        return {};
    }
    const auto proposal = proposePairs(desk, {});
    if (!proposal) {
        return base::passOn(proposal);
    }
    const auto accepted = acceptProposal(desk, *proposal);
    if (!accepted) {
        return base::passOn(accepted);
    }
    if (*accepted == 0) {
        return {};
    }
    const QDate start = qMin(desk.programme().t0.addMonths(4).addDays(20), desk.today());
    if (const auto backdated = backdate(desk, start); !backdated) {
        return backdated;
    }
    if (const auto fixed = fixByOrder(desk, start); !fixed) {
        return fixed;
    }
    if (stage >= 6) {
        if (const auto met = recordMeetings(desk, material, random); !met) {
            return met;
        }
    }
    return stage >= 7 ? complete(desk) : base::Result<void>();
}

} // namespace kurator::office
