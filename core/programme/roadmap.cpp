#include "programme/roadmap.h"

#include "programme/roadmap_papers.h"

#include <algorithm>

namespace kurator::programme {

namespace {

constexpr QLatin1String startOrderKind("D01");
constexpr QLatin1String registryOrderKind("D27");
constexpr QLatin1String registryAnchor("T41");

std::optional<QDate> firstDateOf(const std::vector<RegisteredPaper>& papers, QLatin1String kind)
{
    std::optional<QDate> first;
    for (const RegisteredPaper& paper : papers) {
        if (paper.kind == kind && paper.date.isValid() && (!first || paper.date < *first)) {
            first = paper.date;
        }
    }
    return first;
}

const RoadmapMark* markOf(const std::vector<RoadmapMark>& marks, const Programme& programme,
                          const QString& number)
{
    const auto found = std::ranges::find_if(marks, [&](const RoadmapMark& mark) {
        return mark.programme == programme.id && mark.number == number;
    });
    return found == marks.end() ? nullptr : &*found;
}

RoadmapItemView describedItem(const RoadmapItem& item)
{
    RoadmapItemView view;
    view.number = item.number;
    view.stage = item.stage;
    view.alsoStages = item.alsoStages;
    view.title = item.title;
    view.sourceNumber = item.sourceNumber;
    view.section = item.section;
    view.checkpointName = item.checkpointName;
    view.side = item.side;
    view.duration = item.duration;
    view.proposed = item.proposed;
    view.responsible = item.responsible;
    view.results = item.results;
    return view;
}

// `calendar` is nullptr where terms stay on a day off.
void setTiming(RoadmapItemView& view, const Timing& timing, const base::WorkingCalendar* calendar)
{
    view.ruleStart = timing.start;
    view.ruleEnd = timing.end;
    view.start = timing.start;
    view.end = timing.end;
    view.waitsFor = timing.waitsFor;
    view.checkpoint = timing.checkpoint;
    view.repeat = timing.repeat;
    view.minCount = timing.minCount;
    view.windows = timing.windows;
    view.outsideProgramme = timing.outsideProgramme;
    if (calendar && view.end) {
        view.end = calendar->nextWorkingDay(*view.end);
        view.start = view.checkpoint ? view.end : view.start;
    }
}

void setMovedDates(RoadmapItemView& view, const RoadmapMark& mark)
{
    if (mark.movedStart) {
        view.start = mark.movedStart;
    }
    if (mark.movedEnd) {
        view.end = mark.movedEnd;
    }
    if (view.start || view.end) {
        view.waitsFor.clear();
    }
}

bool isMarkedDone(const RoadmapMark& mark)
{
    return mark.state == MarkState::Done && (!mark.evidence.trimmed().isEmpty() || mark.doneOn);
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

ItemState stateByTime(const RoadmapItemView& view, bool saidUnderway, bool dependenciesMet,
                      const QDate& today)
{
    if (view.end && today > *view.end) {
        return view.side == ItemSide::Region ? ItemState::Waiting : ItemState::Overdue;
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

void setState(RoadmapItemView& view, const RoadmapMark* mark, bool dependenciesMet, const QDate& today)
{
    if (mark != nullptr) {
        view.evidence = mark->evidence;
    }
    if (mark != nullptr && mark->state == MarkState::NotNeeded) {
        view.state = ItemState::NotNeeded;
    } else if (mark != nullptr && isMarkedDone(*mark)) {
        view.state = ItemState::Done;
        view.doneOn = mark->doneOn ? mark->doneOn : lastPaperDate(view);
    } else if (hasRequiredPapers(view)) {
        view.state = ItemState::Done;
        view.doneOn = lastPaperDate(view);
    } else {
        const bool said = mark != nullptr && mark->state != MarkState::None;
        view.state = stateByTime(view, said, dependenciesMet, today);
    }
}

void expectRegistry(std::vector<RoadmapItemView>& views)
{
    const auto registry = std::ranges::find_if(views, [](const RoadmapItemView& view) {
        return std::ranges::any_of(view.results, [](const ItemResult& result) {
            return result.required && result.document == registryOrderKind;
        });
    });
    if (registry == views.end()) {
        return;
    }
    const std::optional<QDate> due = registry->end;
    for (RoadmapItemView& view : views) {
        if (view.waitsFor == registryAnchor) {
            view.expectedBy = due;
        }
    }
}

void count(StageProgress& progress, const RoadmapItemView& view)
{
    if (view.state == ItemState::NotNeeded) {
        return;
    }
    if (view.side == ItemSide::Region) {
        ++progress.regionalItems;
        progress.regionalDone += view.state == ItemState::Done ? 1 : 0;
        return;
    }
    ++progress.items;
    progress.done += view.state == ItemState::Done ? 1 : 0;
    progress.underway += view.state == ItemState::Underway ? 1 : 0;
    progress.waiting += view.state == ItemState::Waiting ? 1 : 0;
    progress.overdue += view.state == ItemState::Overdue ? 1 : 0;
}

} // namespace

Anchors anchorsFrom(const Profile& profile, const Programme& programme,
                    const std::vector<RegisteredPaper>& papers)
{
    Anchors anchors{programme.t0, firstDateOf(papers, registryOrderKind), programme.yearKind,
                    programme.period, profile.monthsOf};
    if (profile.startOrder == StartOrder::School) {
        anchors.t0 = firstDateOf(papers, startOrderKind).value_or(programme.t0);
    }
    return anchors;
}

std::vector<RoadmapItemView> roadmap(const Profile& profile, const Programme& programme,
                                     const Anchors& anchors, const std::vector<RoadmapMark>& marks,
                                     const std::vector<RegisteredPaper>& papers, const QDate& today,
                                     const base::WorkingCalendar& calendar)
{
    std::vector<RoadmapItemView> views;
    views.reserve(profile.items.size());
    for (const RoadmapItem& item : profile.items) {
        RoadmapItemView view = describedItem(item);
        setTiming(view, timing(item.rule, anchors), programme.moveToWorkingDay ? &calendar : nullptr);
        if (const RoadmapMark* mark = markOf(marks, programme, item.number)) {
            setMovedDates(view, *mark);
        }
        views.push_back(std::move(view));
    }
    handOutPapers(views, papers);
    expectRegistry(views);
    for (size_t i = 0; i < views.size(); ++i) {
        const auto dependencies = dependenciesOf(profile.items[i], views);
        const bool met = areSettled(dependencies);
        if (met && std::holds_alternative<ByResult>(profile.items[i].rule.window)) {
            beginByResult(views[i], dependencies);
        }
        setState(views[i], markOf(marks, programme, views[i].number), met, today);
    }
    return views;
}

bool servesStage(const RoadmapItemView& item, int stage)
{
    return item.stage == stage || std::ranges::find(item.alsoStages, stage) != item.alsoStages.end();
}

std::vector<StageProgress> stageProgress(const std::vector<RoadmapItemView>& items)
{
    std::vector<StageProgress> result(7);
    for (size_t i = 0; i < result.size(); ++i) {
        result[i].stage = static_cast<int>(i) + 1;
        for (const RoadmapItemView& item : items) {
            if (servesStage(item, result[i].stage)) {
                count(result[i], item);
            }
        }
    }
    return result;
}

QString itemStateCode(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return QStringLiteral("waiting");
    case ItemState::Planned:
        return QStringLiteral("planned");
    case ItemState::Underway:
        return QStringLiteral("underway");
    case ItemState::Done:
        return QStringLiteral("done");
    case ItemState::Overdue:
        return QStringLiteral("overdue");
    case ItemState::NotNeeded:
        return QStringLiteral("not-needed");
    }
    return {};
}

} // namespace kurator::programme
