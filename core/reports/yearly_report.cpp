#include "reports/yearly_report.h"

#include "reports/form_lines.h"
#include "reports/involved.h"
#include "reports/numerators.h"
#include "reports/pair_lines.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace kurator::reports {

namespace {

// Introduction, curator, registry, pairs, results, completion.
constexpr std::array<QStringView, 6> ordersTold{u"D01", u"D02", u"D27", u"D32", u"D45", u"D46"};

std::vector<Official> curatorsOf(const school::Snapshot& snapshot, const school::Lookup& lookup)
{
    std::vector<Official> curators;
    for (const auto& member : snapshot.staff) {
        const auto* person = lookup.person(member.person);
        if (person && member.function == people::StaffFunction::Curator) {
            curators.push_back(
                {language::fullName(person->name), member.position, person->phone, person->email});
        }
    }
    return curators;
}

std::vector<OrderLine> ordersOf(const school::Snapshot& snapshot, const ReportInputs& inputs)
{
    std::vector<OrderLine> orders;
    for (const auto& paper : snapshot.documents) {
        const bool told = paper.programme == inputs.programme.id &&
                          paper.state == documents::DocumentState::Registered && paper.date &&
                          *paper.date <= inputs.date &&
                          std::ranges::count(ordersTold, QStringView(paper.kind)) > 0;
        if (told) {
            orders.push_back({paper.kind, paper.title, paper.number, paper.date});
        }
    }
    std::ranges::sort(orders, {},
                      [](const OrderLine& one) { return std::tie(one.date, one.kind, one.number); });
    return orders;
}

OrganisationBlock organisationBlock(const school::Snapshot& snapshot, const school::Lookup& lookup,
                                    const ReportInputs& inputs)
{
    OrganisationBlock block;
    if (!snapshot.organisations.empty()) {
        const auto& own = snapshot.organisations.front();
        block.id = own.id;
        block.fullName = own.fullName;
        block.shortName = own.shortName;
        block.municipality = own.municipality;
        block.region = own.region;
        block.site = own.site;
        block.director = {language::fullName(own.director.name), own.director.position, own.phone, own.email};
    }
    block.curators = curatorsOf(snapshot, lookup);
    block.orders = ordersOf(snapshot, inputs);
    return block;
}

// The newest number dated by the report's day; one without a date only where there is no other.
const programme::Denominator* denominatorOf(const school::Snapshot& snapshot, const ReportInputs& inputs,
                                            const QString& indicator)
{
    const programme::Denominator* newest = nullptr;
    for (const auto& one : snapshot.denominators) {
        const bool fits = one.programme == inputs.programme.id && one.indicator == indicator &&
                          one.value > 0 && (!one.date || *one.date <= inputs.date);
        if (fits && (!newest || newest->date < one.date)) {
            newest = &one;
        }
    }
    return newest;
}

std::optional<qint64> planOf(const school::Snapshot& snapshot, const QString& indicator, int year)
{
    const auto found = std::ranges::find_if(snapshot.planValues, [&](const programme::PlanValue& plan) {
        return plan.indicator == indicator && plan.year == year;
    });
    return found == snapshot.planValues.end() ? std::nullopt
                                              : std::optional<qint64>(std::llround(found->value * 10));
}

void addShare(Indicator& indicator)
{
    if (!indicator.numerator) {
        return;
    }
    if (!indicator.denominator) {
        indicator.notes.push_back({IndicatorNote::Kind::NoDenominator, 0});
        return;
    }
    indicator.share = shareInTenths(*indicator.numerator, *indicator.denominator);
    if (*indicator.numerator > *indicator.denominator) {
        indicator.notes.push_back({IndicatorNote::Kind::AboveDenominator, 0});
    }
    if (indicator.plan) {
        indicator.deviation = *indicator.share - *indicator.plan;
    }
}

Indicator indicatorOf(const IndicatorTitle& asked, const std::vector<CountedPair>& pairs,
                      const school::Snapshot& snapshot, const ReportInputs& inputs)
{
    auto counted = numeratorOf(asked.code, pairs, snapshot, inputs.date);
    Indicator indicator;
    indicator.code = asked.code;
    indicator.title = asked.title;
    indicator.numerator = counted.value;
    indicator.notes = std::move(counted.notes);
    if (const auto* denominator = denominatorOf(snapshot, inputs, asked.code)) {
        indicator.denominator = denominator->value;
        indicator.denominatorDate = denominator->date;
        indicator.denominatorSource = denominator->source;
    }
    indicator.plan = planOf(snapshot, asked.code, inputs.programme.year());
    addShare(indicator);
    return indicator;
}

int distinctParticipants(const std::vector<CountedPair>& pairs)
{
    QSet<QUuid> people;
    for (const auto& side : {distinctMentors(pairs), distinctMentees(pairs)}) {
        for (const auto& one : side) {
            people.insert(one.person->id.uuid());
        }
    }
    return static_cast<int>(people.size());
}

} // namespace

YearlyReport yearlyReport(const school::Snapshot& snapshot, const school::Lookup& lookup,
                          const ReportInputs& inputs)
{
    const auto pairs = countedPairs(snapshot, lookup, inputs.programme, inputs.date);
    YearlyReport report;
    report.organisation = organisationBlock(snapshot, lookup, inputs);
    report.year = inputs.programme.year();
    report.yearKind = inputs.programme.yearKind;
    report.period = inputs.programme.period;
    report.date = inputs.date;
    report.mentors = static_cast<int>(distinctMentors(pairs).size());
    report.mentees = static_cast<int>(distinctMentees(pairs).size());
    report.participants = distinctParticipants(pairs);
    for (const auto& asked : inputs.indicators) {
        report.indicators.push_back(indicatorOf(asked, pairs, snapshot, inputs));
    }
    report.forms = formLines(pairs, snapshot, inputs.forms);
    auto named = namedPairs(pairs, lookup, inputs);
    report.pairs = std::move(named.lines);
    report.leftOut = std::move(named.leftOut);
    report.unnamed = named.unnamed;
    return report;
}

} // namespace kurator::reports
