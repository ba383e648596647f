#include "programme/roadmap.h"

#include "programme/item_timing.h"
#include "programme/roadmap_papers.h"
#include "programme/roadmap_results.h"
#include "programme/roadmap_states.h"

#include <algorithm>

namespace kurator::programme {

namespace {

constexpr QLatin1String startOrderKind("D01");
constexpr QLatin1String registryOrderKind("D27");

QMap<QString, QDate> firstDates(const std::vector<RegisteredPaper>& papers)
{
    QMap<QString, QDate> first;
    for (const RegisteredPaper& paper : papers) {
        const auto known = first.constFind(paper.kind);
        if (paper.date.isValid() && (known == first.constEnd() || paper.date < *known)) {
            first[paper.kind] = paper.date;
        }
    }
    return first;
}

std::optional<QDate> dateIn(const QMap<QString, QDate>& dates, QLatin1String kind)
{
    const auto found = dates.constFind(kind);
    return found == dates.constEnd() ? std::nullopt : std::optional(*found);
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

void setRule(RoadmapItemView& view, const Timing& rule)
{
    view.ruleStart = rule.start;
    view.ruleEnd = rule.end;
    view.waitsFor = rule.waitsFor;
    view.checkpoint = rule.checkpoint;
    view.repeat = rule.repeat;
    view.minCount = rule.minCount;
    view.outsideProgramme = rule.outsideProgramme;
}

// `calendar` is nullptr where terms stay on a day off.
void setDates(RoadmapItemView& view, const Timing& timing, const base::WorkingCalendar* calendar)
{
    view.start = timing.start;
    view.end = timing.end;
    view.windows = timing.windows;
    if (calendar == nullptr) {
        return;
    }
    if (view.end) {
        view.end = calendar->nextWorkingDay(*view.end);
        view.start = view.checkpoint ? view.end : view.start;
    }
    for (base::Period& window : view.windows) {
        window.end = calendar->nextWorkingDay(window.end);
        window.start = view.checkpoint ? window.end : window.start;
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
    if (repeatsByResults(view) && view.start && view.end && !view.windows.empty()) {
        view.windows.front() = {*view.start, *view.end};
    }
}

void expectPapers(std::vector<RoadmapItemView>& views)
{
    for (RoadmapItemView& view : views) {
        const QString kind = view.waitsFor == registryAnchor ? QString(registryOrderKind) : view.waitsFor;
        const auto source = std::ranges::find_if(
            views, [&kind](const RoadmapItemView& other) { return requiresPaper(other, kind); });
        if (!kind.isEmpty() && source != views.end()) {
            view.expectedBy = source->end;
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
    const QMap<QString, QDate> first = firstDates(papers);
    Anchors anchors{programme.t0,       dateIn(first, registryOrderKind),
                    programme.yearKind, programme.period,
                    profile.monthsOf,   first,
                    programme.pairsBy};
    if (profile.startOrder == StartOrder::School) {
        anchors.t0 = dateIn(first, startOrderKind).value_or(programme.t0);
    }
    return anchors;
}

std::vector<RoadmapItemView> roadmap(const Profile& profile, const Programme& programme,
                                     const Anchors& anchors, const std::vector<RoadmapMark>& marks,
                                     const std::vector<RegisteredPaper>& papers, const QDate& today,
                                     const base::WorkingCalendar& calendar, const std::vector<Event>& events)
{
    const std::optional<Pressing> pressing = pressingOf(profile, anchors);
    std::vector<RoadmapItemView> views;
    views.reserve(profile.items.size());
    for (const RoadmapItem& item : profile.items) {
        RoadmapItemView view = describedItem(item);
        setRule(view, timing(item.rule, anchors));
        setDates(view, itemTiming(item, anchors, pressing), programme.moveToWorkingDay ? &calendar : nullptr);
        if (const RoadmapMark* mark = markOf(marks, programme, item.number)) {
            setMovedDates(view, *mark);
        }
        views.push_back(std::move(view));
    }
    handOutPapers(views, papers);
    expectPapers(views);
    for (size_t i = 0; i < views.size(); ++i) {
        const RoadmapMark* mark = markOf(marks, programme, views[i].number);
        if (mark != nullptr) {
            addChosenPapers(views[i], *mark, papers);
        }
        const StateFacts facts{profile.items[i], views, mark, resultDays(views[i], programme, events, today),
                               today};
        countResults(views[i], facts.resultDays, today);
        settleState(views[i], facts);
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
