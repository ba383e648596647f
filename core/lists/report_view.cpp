#include "lists/report_view.h"

#include "office/year_report.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kurator::lists {

namespace {

std::vector<PlanOfYear> plansOf(const office::Desk& desk, const programme::ProfileIndicator& indicator)
{
    if (indicator.yesOrNo) {
        return {};
    }
    std::map<int, PlanOfYear> plans;
    plans[desk.programme().year()] = {};
    for (auto plan = indicator.plan.begin(); plan != indicator.plan.end(); ++plan) {
        plans[plan.key()].profile = std::llround(plan.value() * 10);
        plans[plan.key()].proposed =
            std::ranges::find(indicator.proposedYears, plan.key()) != indicator.proposedYears.end();
    }
    for (const programme::PlanValue& plan : desk.snapshot().planValues) {
        if (plan.indicator == indicator.code) {
            plans[plan.year].stated = std::llround(plan.value * 10);
        }
    }
    std::vector<PlanOfYear> list;
    for (auto& [year, plan] : plans) {
        plan.year = year;
        list.push_back(plan);
    }
    return list;
}

void addStored(const office::Desk& desk, DenominatorRow& row)
{
    for (const programme::Denominator& denominator : desk.snapshot().denominators) {
        if (denominator.programme == desk.programme().id && denominator.indicator == row.code) {
            row.value = denominator.value;
            row.date = denominator.date;
            row.source = denominator.source;
        }
    }
}

} // namespace

const PlanOfYear* offeredPlan(const DenominatorRow& row, int year)
{
    const PlanOfYear* offered = nullptr;
    for (const PlanOfYear& plan : row.plans) {
        if (plan.year <= year && plan.profile) {
            offered = &plan;
        }
    }
    return offered;
}

base::Result<std::vector<DenominatorRow>> denominatorRows(const office::Desk& desk)
{
    const auto report = office::yearReport(desk, std::nullopt);
    if (!report) {
        return base::passOn(report);
    }
    std::vector<DenominatorRow> rows;
    for (const programme::ProfileIndicator& indicator : desk.profile().indicators) {
        DenominatorRow row;
        row.code = indicator.code;
        row.title = indicator.title;
        row.origin = indicator.source;
        row.wording = indicator.denominator;
        row.yesOrNo = indicator.yesOrNo;
        const auto counted = std::ranges::find(report->indicators, row.code, &reports::Indicator::code);
        if (counted != report->indicators.end()) {
            row.asked = counted->numerator.has_value();
            row.numerator = counted->numerator;
            row.share = counted->share;
            row.plan = counted->plan;
            row.deviation = counted->deviation;
            row.notes = counted->notes;
        }
        addStored(desk, row);
        row.plans = plansOf(desk, indicator);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace kurator::lists
