#include "checks/events_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"

namespace kurator::checks {

namespace {

constexpr int daysLeft = 30;    // from then on too few are told
constexpr int daysToBegin = 60; // after the start of an item without a single event

Finding eventFinding(const RoadmapFact& item, const char* code, Severity severity, Named more)
{
    Finding result = finding(code, severity, item.stage, subjectOf(item), more);
    result.arguments.insert(QStringLiteral("number"), item.number);
    result.arguments.insert(QStringLiteral("title"), item.title);
    return result;
}

void checkCount(const RoadmapFact& item, const QDate& today, std::vector<Finding>& findings)
{
    const QString need = QString::number(item.minCount);
    const bool begun = !item.start || *item.start <= today;
    if (item.counted >= item.minCount || !begun) {
        return;
    }
    if (item.end && item.end->addDays(-daysLeft) <= today) {
        findings.push_back(eventFinding(item, "roadmap.too-few-events", Severity::Warning,
                                        {{"have", QString::number(item.counted)},
                                         {"need", need},
                                         {"until", language::shortDate(*item.end)}}));
    } else if (item.counted == 0 && item.start && item.start->addDays(daysToBegin) <= today) {
        findings.push_back(eventFinding(item, "roadmap.no-events", Severity::Notice,
                                        {{"since", language::shortDate(*item.start)}, {"need", need}}));
    }
}

void checkWindows(const RoadmapFact& item, std::vector<Finding>& findings)
{
    if (item.missedWindow) {
        findings.push_back(eventFinding(item, "roadmap.window-empty", Severity::Notice,
                                        {{"start", language::shortDate(item.missedWindow->start)},
                                         {"end", language::shortDate(item.missedWindow->end)}}));
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
    for (const RoadmapFact& item : scene.facts().roadmap) {
        if (item.done || !item.ours) {
            continue;
        }
        checkCount(item, scene.today(), findings);
        checkWindows(item, findings);
    }
    checkAddresses(scene, findings);
    return findings;
}

} // namespace kurator::checks
