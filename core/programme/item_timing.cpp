#include "programme/item_timing.h"

#include <algorithm>

namespace kurator::programme {

namespace {

constexpr int lastStageBeforeWork = 5;

bool countsFromStart(const TimingRule& rule)
{
    return std::holds_alternative<ProgrammeMonths>(rule.window) ||
           std::holds_alternative<StageWindow>(rule.window) ||
           std::holds_alternative<DayAfterStart>(rule.window);
}

} // namespace

std::optional<QDate> pairsByRule(const Profile& profile, const Anchors& anchors)
{
    std::optional<QDate> last;
    if (!anchors.t0.isValid()) {
        return last;
    }
    for (const RoadmapItem& item : profile.items) {
        if (item.stage > lastStageBeforeWork || !countsFromStart(item.rule)) {
            continue;
        }
        const std::optional<QDate> end = timing(item.rule, anchors).end;
        last = std::max(last, end);
    }
    return last;
}

std::optional<Pressing> pressingOf(const Profile& profile, const Anchors& anchors)
{
    const std::optional<QDate> byRule = pairsByRule(profile, anchors);
    if (!byRule || !anchors.pairsBy || *anchors.pairsBy <= anchors.t0 || *byRule <= *anchors.pairsBy) {
        return std::nullopt;
    }
    return Pressing{anchors.t0, *byRule, *anchors.pairsBy};
}

Timing itemTiming(const RoadmapItem& item, const Anchors& anchors, const std::optional<Pressing>& pressing)
{
    return pressing ? pressedTiming(item.rule, item.stage, anchors, *pressing) : timing(item.rule, anchors);
}

} // namespace kurator::programme
