#include "office/findings.h"

#include "checks/all.h"
#include "programme/roadmap_notices.h"
#include "reports/numerators.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

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

checks::CheckFacts checkFacts(const Desk& desk, const std::vector<programme::RoadmapItemView>& roadmap)
{
    checks::CheckFacts facts;
    facts.today = desk.today();
    facts.programme = desk.programme();
    facts.forms = desk.forms();
    facts.schoolOrderStarts = desk.profile().startOrder == programme::StartOrder::School;
    facts.indicators = countedIndicators(desk);
    for (const auto& item : roadmap) {
        const bool done =
            item.state == programme::ItemState::Done || item.state == programme::ItemState::NotNeeded;
        facts.roadmap.push_back({item.number, item.stage, item.title, item.end, done, item.checkpoint,
                                 item.side != programme::ItemSide::Region});
    }
    return facts;
}

} // namespace

std::vector<base::Finding> findings(const Desk& desk)
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
