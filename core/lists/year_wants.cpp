#include "lists/year_wants.h"

#include "office/event_hints.h"
#include "office/mark_item.h"
#include "programme/event_state.h"

#include <algorithm>

namespace kurator::lists {

namespace {

using programme::Event;
using Events = std::vector<const Event*>;

Events eventsOf(const office::Desk& desk, const QString& number)
{
    Events events;
    for (const Event& event : desk.snapshot().events) {
        if (event.programme == desk.programme().id && event.items.contains(number)) {
            events.push_back(&event);
        }
    }
    return events;
}

bool isSettled(const office::Desk& desk, const QString& number)
{
    const auto state = office::markOf(desk, number).state;
    return state == programme::MarkState::Done || state == programme::MarkState::NotNeeded;
}

void countPeriods(YearWant& want, const Events& events, const std::vector<base::Period>& periods,
                  const QDate& today)
{
    for (const base::Period& period : periods) {
        if (period.start > today) {
            continue;
        }
        const bool there = std::ranges::any_of(events, [&](const Event* event) {
            return programme::isHeld(*event, today) && period.contains(*event->date);
        });
        if (!there) {
            ++want.periodsWithout;
            want.without = period;
            want.due = period.end;
        }
    }
}

// What is wanted of the item; nothing when it has enough.
std::optional<YearWant> wantOf(const office::Desk& desk, const programme::RoadmapItem& item,
                               const programme::RoadmapItemView& view)
{
    const Events events = eventsOf(desk, item.number);
    const QDate today = desk.today();
    YearWant want;
    want.number = item.number;
    want.title = item.title;
    want.kind = office::usualKind(item);
    want.repeat = view.minCount > 0 ? programme::Repeat::None : view.repeat;
    want.wanted = view.minCount;
    want.held = static_cast<int>(
        std::ranges::count_if(events, [&](const Event* event) { return programme::isHeld(*event, today); }));
    want.planned = static_cast<int>(events.size()) - want.held;
    if (want.repeat == programme::Repeat::None) {
        want.due = view.end;
        return want.held < want.wanted ? std::optional(want) : std::nullopt;
    }
    countPeriods(want, events, view.windows, today);
    return want.without ? std::optional(want) : std::nullopt;
}

} // namespace

std::vector<YearWant> yearWants(const office::Desk& desk)
{
    std::vector<YearWant> wants;
    for (const programme::RoadmapItemView& view : desk.roadmap()) {
        const auto* item = programme::findItem(desk.profile(), view.number);
        if (!item || !office::countsEvents(*item) || item->side == programme::ItemSide::Region ||
            isSettled(desk, view.number)) {
            continue;
        }
        if (auto want = wantOf(desk, *item, view)) {
            wants.push_back(std::move(*want));
        }
    }
    return wants;
}

} // namespace kurator::lists
