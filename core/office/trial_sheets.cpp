#include "office/trial_sheets.h"

#include "base/text.h"
#include "language/date_words.h"
#include "office/pair_parts.h"
#include "pairs/compatibility.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

const pairs::TrialSheet* storedSheet(const school::Snapshot& base, base::Id<pairs::Pair> pair,
                                     base::Id<people::Entry> entry)
{
    const auto found = std::ranges::find_if(base.trialSheets, [&](const pairs::TrialSheet& sheet) {
        return sheet.pair == pair && sheet.entry == entry;
    });
    return found == base.trialSheets.end() ? nullptr : &*found;
}

std::vector<base::Id<people::Entry>> everyoneOf(const pairs::Pair& pair)
{
    std::vector<base::Id<people::Entry>> everyone{pair.mentor};
    for (const pairs::Member& member : pair.members) {
        if (std::ranges::find(everyone, member.mentee) == everyone.end()) { // some come back to a group
            everyone.push_back(member.mentee);
        }
    }
    return everyone;
}

base::Result<void> checkSheet(const Desk& desk, const pairs::Pair& pair, const pairs::TrialSheet& sheet)
{
    const auto everyone = everyoneOf(pair);
    if (std::ranges::find(everyone, sheet.entry) == everyone.end()) {
        return base::refuseUsage("trial.not-of-pair");
    }
    base::Arguments arguments{{QStringLiteral("name"), desk.lookup().nameOf(sheet.entry)}};
    for (const auto& mark : {sheet.benefit, sheet.contact, sheet.trust}) {
        if (mark && (*mark < pairs::lowestMark || *mark > pairs::highestMark)) {
            arguments[QStringLiteral("mark")] = QString::number(*mark);
            return base::refuseInput("trial.mark", arguments);
        }
    }
    if (sheet.filledOn && *sheet.filledOn > desk.today()) {
        arguments[QStringLiteral("date")] = language::shortDate(*sheet.filledOn);
        return base::refuseInput("trial.future", arguments);
    }
    return {};
}

void addChange(Desk& desk, const pairs::Pair& pair, pairs::TrialSheet sheet, school::Changes& changes)
{
    const pairs::TrialSheet* stored = storedSheet(desk.snapshot(), pair.id, sheet.entry);
    sheet.id = stored ? stored->id : base::Id<pairs::TrialSheet>();
    sheet.pair = pair.id;
    sheet.comment = base::tidied(sheet.comment);
    if (pairs::isBlank(sheet)) {
        if (stored) {
            changes.removed.emplace_back(*stored);
        }
        return;
    }
    if (!sheet.filledOn) {
        sheet.filledOn = desk.today();
    }
    if (stored && *stored == sheet) {
        return;
    }
    if (!stored) {
        sheet.id = desk.ids().next<pairs::TrialSheet>();
    }
    changes.saved.emplace_back(sheet);
}

pairs::Opinion opinionOf(const pairs::Pair& pair, const pairs::TrialSheet& sheet,
                         base::Id<people::Entry> mentee)
{
    pairs::Opinion opinion;
    opinion.mentor = pair.mentor;
    opinion.mentee = mentee;
    opinion.by = sheet.entry == pair.mentor ? pairs::OpinionBy::Mentor : pairs::OpinionBy::Mentee;
    opinion.verdict = pairs::Verdict::Against;
    opinion.reason = QStringLiteral("пробная встреча");
    if (!sheet.comment.isEmpty()) {
        opinion.reason += QStringLiteral(": ") + sheet.comment;
    }
    opinion.givenOn = sheet.filledOn;
    return opinion;
}

} // namespace

std::vector<pairs::TrialSheet> trialSheetsOf(const Desk& desk, const pairs::Pair& pair)
{
    std::vector<pairs::TrialSheet> sheets;
    for (const auto& entry : everyoneOf(pair)) {
        if (const auto* stored = storedSheet(desk.snapshot(), pair.id, entry)) {
            sheets.push_back(*stored);
        } else {
            sheets.push_back({});
            sheets.back().pair = pair.id;
            sheets.back().entry = entry;
        }
    }
    return sheets;
}

base::Result<qsizetype> saveTrialSheets(Desk& desk, base::Id<pairs::Pair> id,
                                        const std::vector<pairs::TrialSheet>& sheets)
{
    const auto pair = knownPair(desk, id);
    if (!pair) {
        return base::passOn(pair);
    }
    school::Changes changes;
    for (const pairs::TrialSheet& sheet : sheets) {
        if (const auto fine = checkSheet(desk, **pair, sheet); !fine) {
            return base::passOn(fine);
        }
        addChange(desk, **pair, sheet, changes);
    }
    if (changes.isEmpty()) {
        return 0;
    }
    const auto count = static_cast<qsizetype>(changes.saved.size() + changes.removed.size());
    const school::Step step{QStringLiteral("step.trial-sheets"), pairArguments(desk, **pair)};
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return count;
}

std::vector<pairs::Opinion> opinionsFromTrial(const school::Snapshot& base, const pairs::Pair& pair)
{
    std::vector<pairs::Opinion> opinions;
    for (const pairs::TrialSheet& sheet : base.trialSheets) {
        if (sheet.pair != pair.id || pairs::compatibilityOf(sheet) != pairs::Compatibility::Low) {
            continue;
        }
        if (sheet.entry != pair.mentor) {
            opinions.push_back(opinionOf(pair, sheet, sheet.entry));
        } else if (pair.members.size() == 1) {
            opinions.push_back(opinionOf(pair, sheet, pair.members.front().mentee));
        }
    }
    return opinions;
}

} // namespace kurator::office
