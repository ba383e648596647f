#include "office/save_figures.h"

#include <algorithm>

namespace kurator::office {

namespace {

base::Arguments about(const QString& indicator)
{
    return {{QStringLiteral("indicator"), indicator}};
}

std::optional<base::Error> unknownIndicator(const Desk& desk, const QString& code)
{
    QStringList known;
    for (const auto& indicator : desk.profile().indicators) {
        known << indicator.code;
    }
    if (known.contains(code)) {
        return std::nullopt;
    }
    return base::Error{
        base::Error::Kind::Input,
        QStringLiteral("office.unknown-indicator"),
        {{QStringLiteral("indicator"), code}, {QStringLiteral("known"), known.join(QStringLiteral(", "))}}};
}

// Saves, replaces or removes what is stored of the same thing; counts as a change only when it is one.
template <class T>
void putFigure(Desk& desk, const T* stored, std::optional<T> wanted, school::Changes& changes)
{
    if (!wanted) {
        if (stored) {
            changes.removed.emplace_back(*stored);
        }
        return;
    }
    wanted->id = stored ? stored->id : base::Id<T>();
    if (stored && *stored == *wanted) {
        return;
    }
    if (!stored) {
        wanted->id = desk.ids().next<T>();
    }
    changes.saved.emplace_back(*wanted);
}

template <class T, class Same>
const T* storedFigure(const std::vector<T>& list, Same same)
{
    const auto found = std::ranges::find_if(list, same);
    return found == list.end() ? nullptr : &*found;
}

void putDenominator(Desk& desk, const StatedDenominator& stated, school::Changes& changes)
{
    const auto* stands =
        storedFigure(desk.snapshot().denominators, [&](const programme::Denominator& denominator) {
            return denominator.programme == desk.programme().id && denominator.indicator == stated.indicator;
        });
    std::optional<programme::Denominator> wanted;
    if (stated.value) {
        wanted = programme::Denominator{{},          desk.programme().id,    stated.indicator, *stated.value,
                                        stated.date, stated.source.trimmed()};
    }
    putFigure(desk, stands, std::move(wanted), changes);
}

void putPlan(Desk& desk, const StatedPlan& stated, school::Changes& changes)
{
    const auto* stands = storedFigure(desk.snapshot().planValues, [&](const programme::PlanValue& plan) {
        return plan.indicator == stated.indicator && plan.year == stated.year;
    });
    std::optional<programme::PlanValue> wanted;
    if (stated.value) {
        wanted = programme::PlanValue{{}, stated.indicator, stated.year, *stated.value};
    }
    putFigure(desk, stands, std::move(wanted), changes);
}

} // namespace

std::vector<FigureFault> figureFaults(const Desk& desk, const std::vector<StatedDenominator>& denominators,
                                      const std::vector<StatedPlan>& plans)
{
    constexpr auto input = base::Error::Kind::Input;
    std::vector<FigureFault> faults;
    for (const auto& [indicator, value, date, source] : denominators) {
        if (const auto unknown = unknownIndicator(desk, indicator)) {
            faults.push_back({indicator, false, *unknown});
        } else if (value && *value < 0) {
            faults.push_back(
                {indicator, false, {input, QStringLiteral("office.denominator-negative"), about(indicator)}});
        }
    }
    for (const auto& [indicator, year, value] : plans) {
        if (const auto unknown = unknownIndicator(desk, indicator)) {
            faults.push_back({indicator, true, *unknown});
        } else if (value && !(*value >= 0 && *value <= 100)) {
            faults.push_back(
                {indicator, true, {input, QStringLiteral("office.plan-outside"), about(indicator)}});
        }
    }
    return faults;
}

base::Result<school::Changes> figureChanges(Desk& desk, const std::vector<StatedDenominator>& denominators,
                                            const std::vector<StatedPlan>& plans)
{
    if (const auto faults = figureFaults(desk, denominators, plans); !faults.empty()) {
        return tl::unexpected<base::Error>(faults.front().error);
    }
    school::Changes changes;
    for (const StatedDenominator& stated : denominators) {
        putDenominator(desk, stated, changes);
    }
    for (const StatedPlan& stated : plans) {
        putPlan(desk, stated, changes);
    }
    return changes;
}

base::Result<void> saveFigures(Desk& desk, const std::vector<StatedDenominator>& denominators,
                               const std::vector<StatedPlan>& plans)
{
    const auto changes = figureChanges(desk, denominators, plans);
    if (!changes) {
        return base::passOn(changes);
    }
    if (changes->isEmpty()) {
        return {};
    }
    const auto count = changes->saved.size() + changes->removed.size();
    return desk.commit(
        {QStringLiteral("step.figures-saved"), {{QStringLiteral("n"), QString::number(count)}}}, *changes);
}

} // namespace kurator::office
