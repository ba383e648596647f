#include "programme/roadmap_states.h"

#include "programme/roadmap_papers.h"
#include "programme/roadmap_results.h"

#include <algorithm>

namespace kurator::programme {

namespace {

bool namesPaperOf(const RoadmapMark& mark, const RoadmapItemView& view)
{
    return std::ranges::any_of(view.papers, [&mark](const RegisteredPaper& paper) {
        return std::ranges::find(mark.papers, paper.id) != mark.papers.end();
    });
}

bool isMarkedDone(const RoadmapMark* mark, const RoadmapItemView& view)
{
    return mark != nullptr && mark->state == MarkState::Done &&
           (!mark->evidence.trimmed().isEmpty() || mark->doneOn || namesPaperOf(*mark, view));
}

std::optional<QDate> lastPaperDate(const RoadmapItemView& view)
{
    const auto last = std::ranges::max_element(view.papers, {}, &RegisteredPaper::date);
    return last == view.papers.end() ? std::nullopt : std::optional(last->date);
}

bool isSettled(ItemState state)
{
    return state == ItemState::Done || state == ItemState::NotNeeded;
}

std::vector<const RoadmapItemView*> dependenciesOf(const RoadmapItem& item,
                                                   const std::vector<RoadmapItemView>& views)
{
    std::vector<const RoadmapItemView*> result;
    for (const QString& number : item.dependsOn) {
        const auto found = std::ranges::find(views, number, &RoadmapItemView::number);
        if (found != views.end()) {
            result.push_back(&*found);
        }
    }
    return result;
}

bool areSettled(const std::vector<const RoadmapItemView*>& items)
{
    return std::ranges::all_of(items, [](const RoadmapItemView* item) { return isSettled(item->state); });
}

// An item by result begins when the last item it depends on is done.
void beginByResult(RoadmapItemView& view, const std::vector<const RoadmapItemView*>& dependencies)
{
    for (const RoadmapItemView* item : dependencies) {
        if (item->doneOn && (!view.start || *item->doneOn > *view.start)) {
            view.start = item->doneOn;
        }
    }
    view.waitsFor.clear();
}

ItemState lateState(const RoadmapItemView& view)
{
    return view.side == ItemSide::Region ? ItemState::Waiting : ItemState::Overdue;
}

ItemState stateByTime(const RoadmapItemView& view, bool saidUnderway, bool dependenciesMet,
                      const QDate& today)
{
    if (view.end && today > *view.end) {
        return lateState(view);
    }
    if (saidUnderway) {
        return ItemState::Underway;
    }
    if (!view.waitsFor.isEmpty()) {
        return ItemState::Waiting;
    }
    if (view.start && today < *view.start) {
        return ItemState::Planned;
    }
    if (!dependenciesMet) {
        return ItemState::Waiting;
    }
    return view.start || !view.end ? ItemState::Underway : ItemState::Planned;
}

void setDone(RoadmapItemView& view, const std::optional<QDate>& day)
{
    view.state = ItemState::Done;
    view.doneOn = day;
}

// Of an item with results in each quarter or month. Before the first window, and in it while it has no
// result, the dates decide as for any item: then false.
bool settleRepeated(RoadmapItemView& view, const StateFacts& facts)
{
    const auto begun = std::ranges::count_if(
        view.windows, [&facts](const base::Period& window) { return window.start <= facts.today; });
    if (begun == 0) {
        return false;
    }
    const base::Period& current = view.windows[static_cast<size_t>(begun - 1)];
    if (const auto day = lastResultIn(current, facts.resultDays)) {
        setDone(view, day);
        return true;
    }
    if (begun == 1) {
        return false;
    }
    const base::Period& before = view.windows[static_cast<size_t>(begun - 2)];
    const bool late = facts.today > current.end || !lastResultIn(before, facts.resultDays);
    view.state = late ? lateState(view) : ItemState::Underway;
    return true;
}

bool settleByEvidence(RoadmapItemView& view, const StateFacts& facts)
{
    if (isMarkedDone(facts.mark, view)) {
        setDone(view, facts.mark->doneOn ? facts.mark->doneOn : lastPaperDate(view));
        return true;
    }
    if (view.minCount > 0 && view.counted >= view.minCount) {
        setDone(view, facts.resultDays[static_cast<size_t>(view.minCount - 1)]);
        return true;
    }
    if (view.minCount == 0 && hasRequiredPapers(view)) {
        setDone(view, lastPaperDate(view));
        return true;
    }
    return repeatsByResults(view) && settleRepeated(view, facts);
}

} // namespace

void settleState(RoadmapItemView& view, const StateFacts& facts)
{
    const auto dependencies = dependenciesOf(facts.item, facts.views);
    const bool met = areSettled(dependencies);
    if (met && std::holds_alternative<ByResult>(facts.item.rule.window)) {
        beginByResult(view, dependencies);
    }
    view.evidence = facts.mark != nullptr ? facts.mark->evidence : QString();
    if (facts.mark != nullptr && facts.mark->state == MarkState::NotNeeded) {
        view.state = ItemState::NotNeeded;
    } else if (!settleByEvidence(view, facts)) {
        const bool said = facts.mark != nullptr && facts.mark->state != MarkState::None;
        view.state = stateByTime(view, said, met, facts.today);
    }
}

} // namespace kurator::programme
