#include "office/programme_plan.h"

#include "base/typed_number.h"
#include "office/programme_settings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kurator::office {

namespace {

using programme::ProgrammePlan;

constexpr std::array planTexts{&ProgrammePlan::goal,       &ProgrammePlan::tasks,
                               &ProgrammePlan::results,    &ProgrammePlan::strengths,
                               &ProgrammePlan::weaknesses, &ProgrammePlan::opportunities,
                               &ProgrammePlan::threats};

const ProgrammePlan* storedPlan(const Desk& desk)
{
    const auto& plans = desk.snapshot().programmePlans;
    const auto found = std::ranges::find(plans, desk.programme().id, &ProgrammePlan::programme);
    return found == plans.end() ? nullptr : &*found;
}

QString withoutEmptyLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool saysSomething(const ProgrammePlan& plan)
{
    return std::ranges::any_of(planTexts, [&](auto text) { return !(plan.*text).isEmpty(); });
}

void putWords(Desk& desk, ProgrammePlan words, school::Changes& changes)
{
    const ProgrammePlan* stored = storedPlan(desk);
    for (const auto text : planTexts) {
        words.*text = withoutEmptyLines(words.*text);
    }
    words.programme = desk.programme().id;
    words.id = stored ? stored->id : base::Id<ProgrammePlan>();
    if (stored ? *stored == words : !saysSomething(words)) {
        return;
    }
    if (!stored) {
        words.id = desk.ids().next<ProgrammePlan>();
    }
    changes.saved.emplace_back(std::move(words));
}

void append(school::Changes& changes, school::Changes more)
{
    std::ranges::move(more.removed, std::back_inserter(changes.removed));
    std::ranges::move(more.saved, std::back_inserter(changes.saved));
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

// «Доля детей…, %» with 70 is «Доля детей…: не менее 70 %».
QString resultOf(const programme::ProfileIndicator& indicator, double value)
{
    static const QLatin1String unit(", %");
    const QString title =
        indicator.title.endsWith(unit) ? indicator.title.chopped(unit.size()) : indicator.title;
    return QStringLiteral("%1: не менее %2 %").arg(title, base::tenthsToType(std::llround(value * 10)));
}

} // namespace

YearPlan yearPlan(const Desk& desk)
{
    YearPlan plan;
    if (const ProgrammePlan* stored = storedPlan(desk)) {
        plan.words = *stored;
    }
    plan.forms = programmeSettings(desk).forms;
    const int year = desk.programme().year();
    for (const programme::ProfileIndicator& indicator : desk.profile().indicators) {
        if (indicator.yesOrNo) {
            continue;
        }
        StatedPlan stated{indicator.code, year, {}};
        for (const programme::PlanValue& value : desk.snapshot().planValues) {
            if (value.indicator == indicator.code && value.year == year) {
                stated.value = value.value;
            }
        }
        plan.values.push_back(std::move(stated));
    }
    return plan;
}

base::Result<void> saveYearPlan(Desk& desk, const YearPlan& plan)
{
    ProgrammeSettings settings = programmeSettings(desk);
    settings.forms = plan.forms;
    auto forms = settingsChanges(desk, settings);
    if (!forms) {
        return base::passOn(forms);
    }
    auto values = figureChanges(desk, {}, plan.values);
    if (!values) {
        return base::passOn(values);
    }
    school::Changes changes;
    putWords(desk, plan.words, changes);
    append(changes, std::move(*forms));
    append(changes, std::move(*values));
    return changes.isEmpty() ? base::Result<void>()
                             : desk.commit({QStringLiteral("step.plan-saved"), {}}, changes);
}

int filledParts(const YearPlan& plan)
{
    const auto texts =
        std::ranges::count_if(planTexts, [&](auto text) { return !(plan.words.*text).trimmed().isEmpty(); });
    const bool planned =
        !plan.values.empty() &&
        std::ranges::all_of(plan.values, [](const StatedPlan& stated) { return stated.value.has_value(); });
    return static_cast<int>(texts) + (planned ? 1 : 0);
}

QStringList tasksByProfile(const Desk& desk)
{
    QStringList tasks;
    for (const programme::ProfileStage& stage : desk.profile().stages) {
        if (!stage.task.isEmpty()) {
            tasks << sentenceCase(stage.task);
        }
    }
    return tasks;
}

QStringList resultsByProfile(const Desk& desk, const std::vector<StatedPlan>& values)
{
    QStringList results;
    for (const programme::ProfileIndicator& indicator : desk.profile().indicators) {
        if (indicator.yesOrNo) {
            continue;
        }
        const auto stated = std::ranges::find(values, indicator.code, &StatedPlan::indicator);
        if (stated != values.end() && stated->value) {
            results << resultOf(indicator, *stated->value);
        } else if (const auto offered = offeredValue(indicator, desk.programme().year())) {
            results << resultOf(indicator, offered->value);
        }
    }
    return results;
}

std::optional<OfferedPlan> offeredValue(const programme::ProfileIndicator& indicator, int year)
{
    auto after = indicator.plan.upperBound(year);
    if (indicator.yesOrNo || after == indicator.plan.begin()) {
        return std::nullopt;
    }
    --after;
    const bool proposed =
        std::ranges::find(indicator.proposedYears, after.key()) != indicator.proposedYears.end();
    return OfferedPlan{after.key(), after.value(), proposed};
}

} // namespace kurator::office
