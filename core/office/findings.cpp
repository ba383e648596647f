#include "office/findings.h"

#include "checks/acceptance.h"
#include "checks/all.h"
#include "programme/roadmap_notices.h"
#include "reports/numerators.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

constexpr int stageCount = 7;

QStringList countedIndicators(const Desk& desk)
{
    QStringList codes;
    for (const auto& indicator : desk.profile().indicators) {
        if (reports::isCounted(indicator.code, desk.snapshot())) {
            codes << indicator.code;
        }
    }
    return codes;
}

// Of the windows that are over only the last one is told: the ones before it cannot be made up for.
std::optional<base::Period> missedWindow(const programme::RoadmapItemView& item, const QDate& today)
{
    const auto over = std::ranges::find_if(item.windows.rbegin(), item.windows.rend(),
                                           [&today](const auto& window) { return window.end < today; });
    const bool missed = over != item.windows.rend() && std::ranges::count(item.emptyWindows, *over) > 0;
    return missed ? std::optional(*over) : std::nullopt;
}

checks::RoadmapFact roadmapFact(const programme::RoadmapItemView& item, const QDate& today)
{
    checks::RoadmapFact fact;
    fact.number = item.number;
    fact.stage = item.stage;
    fact.title = item.title;
    fact.end = item.end;
    fact.done = item.state == programme::ItemState::Done || item.state == programme::ItemState::NotNeeded;
    fact.checkpoint = item.checkpoint;
    fact.ours = item.side != programme::ItemSide::Region;
    fact.start = item.start;
    fact.minCount = item.minCount;
    fact.counted = item.counted;
    fact.missedWindow = missedWindow(item, today);
    fact.hasResponsible = !item.responsible.isEmpty();
    return fact;
}

checks::CheckFacts checkFacts(const Desk& desk, const std::vector<programme::RoadmapItemView>& roadmap)
{
    checks::CheckFacts facts;
    facts.today = desk.today();
    facts.programme = desk.programme();
    facts.forms = desk.forms();
    facts.schoolOrderStarts = desk.profile().startOrder == programme::StartOrder::School;
    facts.indicators = countedIndicators(desk);
    facts.registryApproved = desk.anchors().t41.has_value();
    for (int stage = 1; stage <= stageCount; ++stage) {
        const auto serves = [stage](const auto& item) { return programme::servesStage(item, stage); };
        if (std::ranges::none_of(roadmap, serves)) {
            facts.emptyStages.push_back(stage);
        }
    }
    const bool nobodyInSource = std::ranges::count(desk.profile().contradictions,
                                                   QStringLiteral("programme.contradiction-no-responsible"),
                                                   &programme::SourceContradiction::code) > 0;
    for (const auto& item : roadmap) {
        facts.roadmap.push_back(roadmapFact(item, facts.today));
        facts.roadmap.back().hasResponsible |= nobodyInSource;
    }
    return facts;
}

} // namespace

std::vector<base::Finding> findings(const Desk& desk)
{
    auto all = findingsWithAccepted(desk);
    const checks::Acceptances accepted(desk.snapshot(), desk.programme().id);
    if (!accepted.isEmpty()) {
        std::erase_if(all, [&accepted](const base::Finding& one) { return accepted.cover(one); });
    }
    return all;
}

std::vector<base::Finding> findingsWithAccepted(const Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    const auto roadmap = desk.roadmap();
    auto all = checks::all(desk.snapshot(), lookup, checkFacts(desk, roadmap));
    std::ranges::move(
        programme::notices(desk.profile(), desk.programme(), desk.anchors(), desk.workingCalendar()),
        std::back_inserter(all));
    std::ranges::move(programme::holidayNotices(roadmap, desk.programme(), desk.snapshot().schoolHolidays,
                                                desk.workingCalendar()),
                      std::back_inserter(all));
    std::ranges::stable_sort(all, std::ranges::greater(), &base::Finding::severity);
    return all;
}

} // namespace kurator::office
