#include "checks/events_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"

#include <QHash>

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr int daysLeft = 30;    // from then on too few are told
constexpr int daysToBegin = 60; // after the start of an item without a single event

using DaysByItem = QHash<QString, std::vector<QDate>>;

DaysByItem happenedDays(const Scene& scene)
{
    DaysByItem days;
    for (const programme::Event& event : scene.snapshot().events) {
        if (event.programme != scene.facts().programme.id || !event.date || *event.date > scene.today()) {
            continue;
        }
        for (const QString& item : event.items) {
            days[item].push_back(*event.date);
        }
    }
    return days;
}

Finding eventFinding(const RoadmapFact& item, const char* code, Severity severity, Named more)
{
    Finding result = finding(code, severity, item.stage, subjectOf(item), more);
    result.arguments.insert(QStringLiteral("number"), item.number);
    result.arguments.insert(QStringLiteral("title"), item.title);
    return result;
}

void checkCount(const RoadmapFact& item, const std::vector<QDate>& days, const QDate& today,
                std::vector<Finding>& findings)
{
    const auto have = static_cast<int>(days.size());
    const QString need = QString::number(item.minCount);
    const bool begun = !item.start || *item.start <= today;
    if (have >= item.minCount || !begun) {
        return;
    }
    if (item.end && item.end->addDays(-daysLeft) <= today) {
        findings.push_back(eventFinding(
            item, "roadmap.too-few-events", Severity::Warning,
            {{"have", QString::number(have)}, {"need", need}, {"until", language::shortDate(*item.end)}}));
    } else if (have == 0 && item.start && item.start->addDays(daysToBegin) <= today) {
        findings.push_back(eventFinding(item, "roadmap.no-events", Severity::Notice,
                                        {{"since", language::shortDate(*item.start)}, {"need", need}}));
    }
}

// The latest month or quarter that went by without an event or a paper.
void checkWindows(const RoadmapFact& item, const std::vector<QDate>& days, const QDate& today,
                  std::vector<Finding>& findings)
{
    const auto past = std::ranges::find_if(item.eachWindow.rbegin(), item.eachWindow.rend(),
                                           [&](const base::Period& window) { return window.end < today; });
    if (past == item.eachWindow.rend()) {
        return;
    }
    const auto within = [&past](const QDate& day) { return past->contains(day); };
    if (std::ranges::none_of(days, within) && std::ranges::none_of(item.paperDates, within)) {
        findings.push_back(eventFinding(
            item, "roadmap.window-empty", Severity::Notice,
            {{"start", language::shortDate(past->start)}, {"end", language::shortDate(past->end)}}));
    }
}

void checkAddresses(const Scene& scene, std::vector<Finding>& findings)
{
    for (const programme::Event& event : scene.snapshot().events) {
        const bool published = event.programme == scene.facts().programme.id &&
                               event.kind == programme::EventKind::Publication && event.date &&
                               *event.date <= scene.today();
        if (published && event.address.isEmpty() && event.place.isEmpty()) {
            findings.push_back(finding("roadmap.publication-no-address", Severity::Notice, stage::work,
                                       {Subject::Kind::Event, event.id.uuid(), event.title},
                                       {{"title", event.title}, {"date", language::shortDate(*event.date)}}));
        }
    }
}

} // namespace

std::vector<base::Finding> eventsChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    const DaysByItem happened = happenedDays(scene);
    for (const RoadmapFact& item : scene.facts().roadmap) {
        if (item.done || !item.ours) {
            continue;
        }
        const auto days = happened.value(item.number);
        checkCount(item, days, scene.today(), findings);
        checkWindows(item, days, scene.today(), findings);
    }
    checkAddresses(scene, findings);
    return findings;
}

} // namespace kurator::checks
