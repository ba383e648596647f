#include "checks/dates_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"

namespace kurator::checks {

namespace {

bool isWeekend(const QDate& day)
{
    return day.dayOfWeek() == Qt::Saturday || day.dayOfWeek() == Qt::Sunday;
}

Finding itemFinding(const RoadmapFact& item, const char* code, Severity severity)
{
    return finding(
        code, severity, item.stage, subjectOf(item),
        {{"number", item.number}, {"title", item.title}, {"date", language::shortDate(*item.end)}});
}

void checkItem(const RoadmapFact& item, const QDate& today, std::vector<Finding>& findings)
{
    if (item.done || !item.ours || !item.end) {
        return;
    }
    if (*item.end < today) {
        findings.push_back(itemFinding(
            item, item.checkpoint ? "roadmap.checkpoint-missed" : "roadmap.overdue", Severity::Error));
    } else if (item.checkpoint && isWeekend(*item.end)) {
        findings.push_back(itemFinding(item, "roadmap.checkpoint-weekend", Severity::Notice));
    }
}

} // namespace

std::vector<base::Finding> datesChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    if (!scene.facts().programme.t0.isValid()) {
        findings.push_back(finding("programme.no-start-order", Severity::Warning, stage::conditions,
                                   programmeSubject(scene)));
    }
    for (const RoadmapFact& item : scene.facts().roadmap) {
        checkItem(item, scene.today(), findings);
    }
    return findings;
}

} // namespace kurator::checks
