#include "checks/figures_checks.h"

#include "checks/finding_parts.h"

#include <algorithm>

namespace kurator::checks {

namespace {

void checkDenominator(const Scene& scene, const QString& indicator, std::vector<Finding>& findings)
{
    const auto& programme = scene.facts().programme;
    const auto& all = scene.snapshot().denominators;
    const auto found = std::ranges::find_if(all, [&](const programme::Denominator& one) {
        return one.programme == programme.id && one.indicator == indicator && one.value > 0;
    });
    const bool soon = programme.period.end.isValid() && programme.period.end.addMonths(-1) <= scene.today();
    if (found == all.end()) {
        findings.push_back(finding("report.no-denominator", soon ? Severity::Warning : Severity::Notice,
                                   stage::closing, programmeSubject(scene), {{"indicator", indicator}}));
    } else if (!found->date || found->source.isEmpty()) {
        findings.push_back(finding("report.denominator-unsourced", Severity::Notice, stage::closing,
                                   programmeSubject(scene), {{"indicator", indicator}}));
    }
}

void checkPlans(const Scene& scene, std::vector<Finding>& findings)
{
    const int year = scene.facts().programme.year();
    QStringList without;
    for (const QString& indicator : scene.facts().indicators) {
        const bool planned =
            std::ranges::any_of(scene.snapshot().planValues, [&](const programme::PlanValue& plan) {
                return plan.year == year && plan.indicator == indicator;
            });
        if (!planned) {
            without += indicator;
        }
    }
    if (!without.isEmpty()) {
        findings.push_back(
            finding("report.no-plan", Severity::Notice, stage::closing, programmeSubject(scene),
                    {{"indicators", without.join(QStringLiteral(", "))}, {"year", QString::number(year)}}));
    }
}

} // namespace

std::vector<base::Finding> figuresChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const QString& indicator : scene.facts().indicators) {
        checkDenominator(scene, indicator, findings);
    }
    checkPlans(scene, findings);
    return findings;
}

} // namespace kurator::checks
