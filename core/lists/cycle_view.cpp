#include "lists/cycle_view.h"

#include "office/year_report.h"

#include <algorithm>

namespace kurator::lists {

namespace {

using programme::ItemState;
using programme::RoadmapItemView;

bool isOurs(const RoadmapItemView& item)
{
    return item.side != programme::ItemSide::Region && item.state != ItemState::NotNeeded;
}

QString officialTitle(const programme::Profile& profile, int stage)
{
    QStringList titles;
    for (const auto& one : profile.stages) {
        if (std::ranges::count(one.canonical, stage) > 0) {
            titles += one.title;
        }
    }
    return titles.join(QStringLiteral("; "));
}

StageCard::Look lookOf(const programme::StageProgress& progress)
{
    if (progress.overdue > 0) {
        return StageCard::Look::Overdue;
    }
    if (progress.items > 0 && progress.done == progress.items) {
        return StageCard::Look::Done;
    }
    if (progress.underway > 0 || progress.done > 0) {
        return StageCard::Look::InWork;
    }
    return progress.waiting > 0 ? StageCard::Look::Waiting : StageCard::Look::Ahead;
}

// A repeated item ends with its last window.
std::optional<QDate> lastDayOf(const RoadmapItemView& item, const std::optional<QDate>& end)
{
    const bool repeated = item.repeat != programme::Repeat::None && !item.windows.empty();
    return repeated && end ? std::max(*end, item.windows.back().end) : end;
}

void keepEarlier(std::optional<QDate>& kept, const std::optional<QDate>& day)
{
    kept = day && (!kept || *day < *kept) ? day : kept;
}

void keepLater(std::optional<QDate>& kept, const std::optional<QDate>& day)
{
    kept = day && (!kept || *kept < *day) ? day : kept;
}

void addDates(StageCard& card, const RoadmapItemView& item)
{
    if (item.outsideProgramme) {
        return;
    }
    keepEarlier(card.start, item.start ? item.start : item.end);
    keepEarlier(card.ruleStart, item.ruleStart ? item.ruleStart : item.ruleEnd);
    keepLater(card.end, lastDayOf(item, item.end));
    keepLater(card.ruleEnd, lastDayOf(item, item.ruleEnd));
    if (card.waitsFor.isEmpty() && item.state == ItemState::Waiting) {
        card.waitsFor = item.waitsFor;
    }
}

// The end of the window in which the item stands today or that comes next.
std::optional<QDate> nextEnd(const RoadmapItemView& item, const QDate& today)
{
    if (item.end && *item.end >= today) {
        return item.end;
    }
    if (item.repeat == programme::Repeat::None) {
        return std::nullopt;
    }
    for (const base::Period& window : item.windows) {
        if (window.end >= today) {
            return window.end;
        }
    }
    return std::nullopt;
}

QString indicatorCode(const QString& indicator)
{
    static const QStringList named{QStringLiteral("I1"), QStringLiteral("I2"), QStringLiteral("I3"),
                                   QStringLiteral("I4")};
    return named.contains(indicator) ? QStringLiteral("lists.indicator-") + indicator.toLower() : QString();
}

} // namespace

CycleHead cycleHead(const office::Desk& desk)
{
    CycleHead head;
    const auto t0 = desk.anchors().t0;
    if (t0.isValid()) {
        head.orderDate = t0;
    }
    head.orderNumber = desk.programme().t0Number;
    for (const auto& paper : desk.registeredPapers()) {
        const bool start = desk.profile().startOrder == programme::StartOrder::School &&
                           paper.kind == QLatin1String("D01") && paper.date == t0;
        if (start && !paper.number.isEmpty()) {
            head.orderNumber = paper.number;
        }
    }
    head.profileTitle = desk.profile().title;
    head.today = desk.today();
    head.period = desk.programme().period;
    return head;
}

std::vector<StageCard> stageCards(const office::Desk& desk)
{
    const auto roadmap = desk.roadmap();
    std::vector<StageCard> cards;
    for (const auto& progress : programme::stageProgress(roadmap)) {
        StageCard card;
        card.stage = progress.stage;
        card.title = officialTitle(desk.profile(), progress.stage);
        card.shortTitle = QStringLiteral("lists.stage-%1").arg(progress.stage);
        card.progress = progress;
        card.look = lookOf(progress);
        card.overdue = progress.overdue;
        for (const RoadmapItemView& item : roadmap) {
            if (programme::servesStage(item, progress.stage) && isOurs(item)) {
                addDates(card, item);
            }
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<NextDate> nextDates(const office::Desk& desk, int atMost)
{
    std::vector<NextDate> dates;
    for (const RoadmapItemView& item : desk.roadmap()) {
        const bool open = isOurs(item) && item.state != ItemState::Done;
        const auto date = open ? nextEnd(item, desk.today()) : std::nullopt;
        if (date) {
            dates.push_back(
                {*date, item.number, item.title, item.checkpointName, item.state == ItemState::Overdue});
        }
    }
    std::ranges::stable_sort(dates, {}, &NextDate::date);
    if (dates.size() > static_cast<size_t>(std::max(atMost, 0))) {
        dates.resize(static_cast<size_t>(std::max(atMost, 0)));
    }
    return dates;
}

std::vector<CoverageLine> coverage(const office::Desk& desk)
{
    std::vector<CoverageLine> lines;
    const auto report = office::yearReport(desk, std::nullopt);
    if (!report) {
        return lines;
    }
    for (const auto& indicator : report->indicators) {
        if (indicator.numerator) {
            lines.push_back({indicator.code, indicator.title, indicatorCode(indicator.code), indicator.share,
                             indicator.plan, *indicator.numerator, indicator.denominator});
        }
    }
    return lines;
}

} // namespace kurator::lists
