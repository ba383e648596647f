#include "lists/roadmap_filter.h"

#include <algorithm>

namespace kurator::lists {

namespace {

bool isShownStage(const RoadmapRow& row, int stage)
{
    return stage == 0 || servesStage(row, stage);
}

bool isChosenCode(const QStringList& wanted, const QString& code)
{
    return wanted.isEmpty() || wanted.contains(code);
}

} // namespace

bool RoadmapFilter::passes(const RoadmapRow& row) const
{
    return isShownStage(row, stage) && isChosenCode(sides, programme::itemSideCode(row.side)) &&
           isChosenCode(states, programme::itemStateCode(row.state));
}

RoadmapTally tallyOf(const std::vector<RoadmapRow>& rows, const RoadmapFilter& filter)
{
    RoadmapTally tally;
    for (const RoadmapRow& row : rows) {
        const QString side = programme::itemSideCode(row.side);
        const QString state = programme::itemStateCode(row.state);
        const bool staged = isShownStage(row, filter.stage);
        const bool sided = isChosenCode(filter.sides, side);
        const bool stated = isChosenCode(filter.states, state);
        for (int stage = 0; sided && stated && stage < static_cast<int>(tally.stages.size()); ++stage) {
            tally.stages.at(static_cast<size_t>(stage)) += isShownStage(row, stage) ? 1 : 0;
        }
        tally.sides[side] += staged && stated ? 1 : 0;
        tally.states[state] += staged && sided ? 1 : 0;
        tally.overdue += row.state == programme::ItemState::Overdue ? 1 : 0;
    }
    return tally;
}

} // namespace kurator::lists
