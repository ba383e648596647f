#include "office/opinions.h"

#include "base/text.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

const pairs::Opinion* opinionOf(const Desk& desk, base::Id<pairs::Opinion> id)
{
    const auto& opinions = desk.snapshot().opinions;
    const auto found = std::ranges::find(opinions, id, &pairs::Opinion::id);
    return found == opinions.end() ? nullptr : &*found;
}

base::Arguments namesOfTwo(const Desk& desk, const pairs::Opinion& opinion)
{
    return {{QStringLiteral("mentee"), desk.lookup().nameOf(opinion.mentee)},
            {QStringLiteral("mentor"), desk.lookup().nameOf(opinion.mentor)}};
}

bool areTwoOfProgramme(const Desk& desk, const pairs::Opinion& opinion)
{
    const auto* mentee = desk.lookup().entry(opinion.mentee);
    const auto* mentor = desk.lookup().entry(opinion.mentor);
    const auto isOn = [&](const people::Entry* entry, people::Side side) {
        return entry && entry->side == side && entry->programme == desk.programme().id;
    };
    return isOn(mentee, people::Side::Mentee) && isOn(mentor, people::Side::Mentor) &&
           mentee->person != mentor->person;
}

bool isToldTwice(const Desk& desk, const pairs::Opinion& opinion)
{
    return std::ranges::any_of(desk.snapshot().opinions, [&](const pairs::Opinion& other) {
        return other.id != opinion.id && other.mentee == opinion.mentee && other.mentor == opinion.mentor &&
               other.by == opinion.by;
    });
}

base::Result<void> checkOpinion(const Desk& desk, const pairs::Opinion& opinion)
{
    if (!opinion.id.isNull() && !opinionOf(desk, opinion.id)) {
        return base::refuseRule("opinion.gone");
    }
    if (!areTwoOfProgramme(desk, opinion)) {
        return base::refuseInput("opinion.no-pair");
    }
    if (opinion.verdict == pairs::Verdict::Against && opinion.reason.isEmpty()) {
        return base::refuseInput("opinion.no-reason");
    }
    if (isToldTwice(desk, opinion)) {
        return base::refuseRule("opinion.already-told", namesOfTwo(desk, opinion));
    }
    return {};
}

} // namespace

base::Result<base::Id<pairs::Opinion>> saveOpinion(Desk& desk, pairs::Opinion opinion)
{
    opinion.reason = base::tidied(opinion.reason);
    if (const auto fine = checkOpinion(desk, opinion); !fine) {
        return base::passOn(fine);
    }
    if (!opinion.givenOn) {
        opinion.givenOn = desk.today();
    }
    if (opinion.id.isNull()) {
        opinion.id = desk.ids().next<pairs::Opinion>();
    } else if (opinion == *opinionOf(desk, opinion.id)) {
        return opinion.id;
    }
    school::Changes changes;
    changes.saved.emplace_back(opinion);
    const school::Step step{QStringLiteral("step.opinion-saved"), namesOfTwo(desk, opinion)};
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return opinion.id;
}

base::Result<void> removeOpinion(Desk& desk, base::Id<pairs::Opinion> id)
{
    const pairs::Opinion* stored = opinionOf(desk, id);
    if (!stored) {
        return base::refuseRule("opinion.gone");
    }
    const school::Step step{QStringLiteral("step.opinion-removed"), namesOfTwo(desk, *stored)};
    school::Changes changes;
    changes.removed.emplace_back(*stored);
    return desk.commit(step, changes);
}

} // namespace kurator::office
