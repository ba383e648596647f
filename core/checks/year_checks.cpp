#include "checks/year_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr int monthsToPlan = 1; // after T0, to write the goal down
constexpr int monthsAhead = 6;  // an order so much older belongs to another year
constexpr auto separator = QLatin1String(", ");

Finding yearFinding(const Scene& scene, const char* code, Severity severity, Named arguments = {})
{
    return finding(code, severity, stage::conditions, programmeSubject(scene), arguments);
}

void checkDates(const Scene& scene, std::vector<Finding>& findings)
{
    const programme::Programme& programme = scene.facts().programme;
    const base::Period& period = programme.period;
    if (!period.isValid()) {
        findings.push_back(yearFinding(
            scene, "programme.end-before-start", Severity::Warning,
            {{"start", language::shortDate(period.start)}, {"end", language::shortDate(period.end)}}));
        return;
    }
    if (!programme.t0.isValid()) {
        return;
    }
    const QString date = language::shortDate(programme.t0);
    if (programme.t0 > period.end) {
        findings.push_back(yearFinding(scene, "programme.order-after-end", Severity::Warning,
                                       {{"date", date}, {"end", language::shortDate(period.end)}}));
    } else if (scene.facts().schoolOrderStarts && programme.t0 < period.start.addMonths(-monthsAhead)) {
        findings.push_back(yearFinding(scene, "programme.order-long-before", Severity::Notice,
                                       {{"date", date}, {"start", language::shortDate(period.start)}}));
    }
    if (!scene.facts().schoolOrderStarts && programme.t0Number.isEmpty()) {
        findings.push_back(
            yearFinding(scene, "programme.order-unnumbered", Severity::Notice, {{"date", date}}));
    }
}

void checkGoal(const Scene& scene, std::vector<Finding>& findings)
{
    const programme::Programme& programme = scene.facts().programme;
    const auto& plans = scene.snapshot().programmePlans;
    const auto plan = std::ranges::find(plans, programme.id, &programme::ProgrammePlan::programme);
    const bool written = plan != plans.end() && !plan->goal.trimmed().isEmpty();
    if (written || !programme.t0.isValid() || programme.t0 > scene.today()) {
        return;
    }
    const bool late = programme.t0.addMonths(monthsToPlan) < scene.today();
    findings.push_back(yearFinding(scene, "programme.no-goal", late ? Severity::Warning : Severity::Notice));
}

// The order on introduction cannot go to the signature while a stage has nothing to do.
void checkStages(const Scene& scene, std::vector<Finding>& findings)
{
    QStringList empty;
    for (const int stage : scene.facts().emptyStages) {
        empty += QString::number(stage);
    }
    if (!empty.isEmpty()) {
        findings.push_back(
            yearFinding(scene, "programme.stage-empty", Severity::Notice,
                        {{"stages", empty.join(separator)}, {"n", QString::number(empty.size())}}));
    }
}

void addItems(const Scene& scene, const char* code, Severity severity, const QStringList& numbers,
              const QString& date, std::vector<Finding>& findings)
{
    if (!numbers.isEmpty()) {
        findings.push_back(yearFinding(
            scene, code, severity,
            {{"items", numbers.join(separator)}, {"n", QString::number(numbers.size())}, {"date", date}}));
    }
}

// S002 plans a stage for summer in an order of December.
void checkItems(const Scene& scene, std::vector<Finding>& findings)
{
    const auto orders = scene.registered(QStringLiteral("D01"));
    const auto order =
        std::ranges::find_if(orders, [](const documents::Document* one) { return one->date.has_value(); });
    QStringList before;
    QStringList nobody;
    for (const RoadmapFact& item : scene.facts().roadmap) {
        const bool open = item.ours && !item.done;
        if (open && order != orders.end() && item.end && *item.end < *(*order)->date) {
            before += item.number;
        }
        if (open && !item.hasResponsible) {
            nobody += item.number;
        }
    }
    if (!before.isEmpty()) {
        addItems(scene, "roadmap.before-order", Severity::Warning, before,
                 language::shortDate(*(*order)->date), findings);
    }
    addItems(scene, "roadmap.nobody-responsible", Severity::Notice, nobody, {}, findings);
}

// Without them two weeks of holidays look like a pair that has fallen silent (S001 6.4).
void checkHolidays(const Scene& scene, std::vector<Finding>& findings)
{
    const base::Period& year = scene.facts().programme.period;
    const bool told =
        std::ranges::any_of(scene.snapshot().schoolHolidays, [&year](const base::SchoolHoliday& holiday) {
            return holiday.period.touches(year);
        });
    const bool works = std::ranges::any_of(
        scene.pairs(), [](const pairs::Pair* pair) { return pair->state == pairs::PairState::Active; });
    if (works && !told) {
        findings.push_back(
            finding("programme.no-school-holidays", Severity::Notice, stage::work, programmeSubject(scene)));
    }
}

} // namespace

std::vector<base::Finding> yearChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    checkDates(scene, findings);
    checkGoal(scene, findings);
    checkStages(scene, findings);
    checkItems(scene, findings);
    checkHolidays(scene, findings);
    return findings;
}

} // namespace kurator::checks
