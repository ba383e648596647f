#include "office/pairs_order_checks.h"

#include "office/prepare_paper.h"
#include "pairs/compatibility.h"
#include "school/gate_facts.h"

#include <algorithm>

namespace kurator::office {

namespace {

std::vector<const pairs::Pair*> pairsOf(const PaperChecking& checking)
{
    const auto& chosen = checking.prepared.pairs;
    std::vector<const pairs::Pair*> found;
    for (const pairs::Pair& pair : checking.desk.snapshot().pairs) {
        const bool open =
            pair.programme == checking.desk.programme().id && pair.state == pairs::PairState::Proposed;
        if (open && (chosen.empty() || std::ranges::find(chosen, pair.id) != chosen.end())) {
            found.push_back(&pair);
        }
    }
    return found;
}

// Whom the order names, each entry once.
std::vector<const people::Entry*> namedIn(const PaperChecking& checking,
                                          const std::vector<const pairs::Pair*>& pairs)
{
    std::vector<const people::Entry*> entries;
    const auto add = [&](base::Id<people::Entry> id) {
        const auto* entry = checking.lookup.entry(id);
        if (entry && std::ranges::find(entries, entry) == entries.end()) {
            entries.push_back(entry);
        }
    };
    for (const pairs::Pair* pair : pairs) {
        add(pair->mentor);
        for (const pairs::Member& member : pair->members) {
            if (!member.to) {
                add(member.mentee);
            }
        }
    }
    return entries;
}

bool isLabour(const people::Obstacle& obstacle)
{
    return obstacle.code.startsWith(QLatin1String("labour."));
}

std::vector<QUuid> blockedEntries(const std::vector<BlockedPerson>& blocked, bool byLabour)
{
    std::vector<QUuid> entries;
    for (const BlockedPerson& person : blocked) {
        const bool concerned = std::ranges::any_of(
            person.obstacles, [&](const auto& obstacle) { return isLabour(obstacle) == byLabour; });
        if (concerned) {
            entries.push_back(person.entry.uuid());
        }
    }
    return entries;
}

void checkConsents(PaperChecking& checking, const std::vector<BlockedPerson>& blocked,
                   const std::vector<const people::Entry*>& named)
{
    const auto missing = blockedEntries(blocked, false);
    const auto state = checking.request.leaveOut ? CheckState::Warning : CheckState::Bad;
    checking.sayCounted(state, "paper.consents-missing", missing);
    if (missing.empty() && !named.empty()) {
        checking.say(CheckState::Good, "paper.consents-good",
                     {{QStringLiteral("n"), QString::number(named.size())}});
    }
}

// The papers of ТК РФ ст. 351.8 for pairs of employees.
void checkLabour(PaperChecking& checking, const std::vector<BlockedPerson>& blocked,
                 const std::vector<const pairs::Pair*>& pairs)
{
    const auto missing = blockedEntries(blocked, true);
    const auto state = checking.request.leaveOut ? CheckState::Warning : CheckState::Bad;
    checking.sayCounted(state, "paper.labour-missing", missing);
    const auto ofEmployees = std::ranges::count_if(pairs, [&](const pairs::Pair* pair) {
        const auto* form = programme::findForm(checking.desk.profile(), pair->form);
        return form && programme::isBetweenEmployees(*form);
    });
    if (missing.empty() && ofEmployees > 0) {
        checking.say(CheckState::Good, "paper.labour-good",
                     {{QStringLiteral("n"), QString::number(ofEmployees)}});
    }
}

void checkRegistry(PaperChecking& checking, const std::vector<const pairs::Pair*>& pairs)
{
    std::vector<QUuid> outside;
    for (const pairs::Pair* pair : pairs) {
        const auto* mentor = checking.lookup.entry(pair->mentor);
        const bool inRegistry = mentor && (mentor->status == people::MentorStatus::InRegistry ||
                                           mentor->status == people::MentorStatus::Trained);
        if (!inRegistry && std::ranges::find(outside, pair->mentor.uuid()) == outside.end()) {
            outside.push_back(pair->mentor.uuid());
        }
    }
    checking.sayCounted(CheckState::Warning, "paper.registry-outside", outside);
    QString number;
    for (const auto& paper : checking.desk.registeredPapers()) {
        number = paper.kind == QLatin1String("D27") ? paper.number : number;
    }
    if (outside.empty() && !pairs.empty() && !number.isEmpty()) {
        checking.say(CheckState::Good, "paper.registry-good", {{QStringLiteral("number"), number}});
    }
}

// A missing consent to take part (D18) is only a warning (decision 37).
void checkParticipation(PaperChecking& checking, const std::vector<const people::Entry*>& named)
{
    std::vector<QUuid> entries;
    for (const people::Entry* entry : named) {
        const auto facts =
            school::gateFacts(checking.lookup, *entry, checking.desk.programme(), checking.day);
        if (!people::obstacles(people::GatePurpose::TakingPart, facts).empty()) {
            entries.push_back(entry->id.uuid());
        }
    }
    checking.sayCounted(CheckState::Warning, "paper.participation-missing", entries);
}

// After the trial meeting (S001 5.3): the curator decides, but does not overlook it.
void checkTrialSheets(PaperChecking& checking, const std::vector<const pairs::Pair*>& pairs)
{
    std::vector<QUuid> whoSaysSo; // one of each pair
    for (const pairs::Pair* pair : pairs) {
        const auto& sheets = checking.desk.snapshot().trialSheets;
        const auto low = std::ranges::find_if(sheets, [&](const pairs::TrialSheet& sheet) {
            return sheet.pair == pair->id && pairs::compatibilityOf(sheet) == pairs::Compatibility::Low;
        });
        if (low != sheets.end()) {
            whoSaysSo.push_back(low->entry.uuid());
        }
    }
    checking.sayCounted(CheckState::Warning, "paper.pairs-do-not-fit", whoSaysSo);
}

} // namespace

void checkPairsOrder(PaperChecking& checking)
{
    const auto pairs = pairsOf(checking);
    const auto named = namedIn(checking, pairs);
    const auto blocked = blockedIn(checking.desk, checking.request);
    checkConsents(checking, blocked, named);
    checkRegistry(checking, pairs);
    checkLabour(checking, blocked, pairs);
    checkParticipation(checking, named);
    checkTrialSheets(checking, pairs);
}

} // namespace kurator::office
