#include "programme/timing.h"

#include "programme/timing_repeats.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kurator::programme {

namespace {

constexpr qint64 halfMonth = 15;
constexpr int summerMonths = 3;
constexpr int stageOfPairs = 5;
constexpr int stageOfWork = 6;

// A moment of decision 32: from T0, or back from PE, in half months.
struct StageMoment
{
    bool fromEnd;
    int halves;
};

struct StageTerm
{
    StageMoment start;
    StageMoment end;
};

constexpr std::array<StageTerm, 7> stageTerms{{
    {{false, 0}, {false, 2}},
    {{false, 1}, {false, 3}},
    {{false, 1}, {false, 4}},
    {{false, 4}, {false, 5}},
    {{false, 5}, {false, 6}},
    {{false, 6}, {true, -2}},
    {{true, -2}, {true, 0}},
}};

QDate dayOf(int year, int month, int day)
{
    return {year, month, std::min(day, QDate(year, month, 1).daysInMonth())};
}

base::Period monthsFrom(const QDate& firstDay, int count)
{
    return {firstDay, firstDay.addMonths(count).addDays(-1)};
}

QDate monthOf(const QDate& day)
{
    return {day.year(), day.month(), 1};
}

// Days from 31 December of a common year to this day of the same year (below zero) or of a later one.
qint64 daysAfterYearEnd(int day, int month, int yearsLater)
{
    return QDate(2018, 12, 31).daysTo(dayOf(2018 + yearsLater, month, day));
}

Timing within(const QDate& start, const QDate& end)
{
    Timing result;
    result.squeezed = end < start;
    result.start = start;
    result.end = std::max(start, end);
    result.windows = {{start, *result.end}};
    return result;
}

Timing waitingFor(const QString& anchor)
{
    Timing result;
    result.waitsFor = anchor;
    return result;
}

bool touchesPeriod(const std::vector<base::Period>& windows, const base::Period& period)
{
    return std::ranges::any_of(windows,
                               [&period](const base::Period& window) { return window.touches(period); });
}

class RuleReckoning
{
public:
    // Of stages 1–5 both ends are pressed, of others only the beginning; `pressing` is nullptr where nothing
    // is.
    RuleReckoning(const Anchors& anchors, const Pressing* pressing, bool beforePairs)
        : m_anchors(anchors), m_pressing(pressing), m_beforePairs(beforePairs)
    {}

    Timing operator()(const ProgrammeMonths& rule) const
    {
        const QDate start = m_anchors.t0.addMonths(rule.first - 1).addDays(rule.first > 1 ? 1 : 0);
        return counted(start, m_anchors.t0.addMonths(rule.last));
    }

    Timing operator()(const StageWindow& rule) const
    {
        const StageTerm& term = stageTerms.at(static_cast<size_t>(rule.stage - 1));
        return counted(moment(term.start), moment(term.end));
    }

    Timing operator()(const DayAfterStart& rule) const
    {
        const QDate byRule = m_anchors.t0.addMonths(rule.months).addDays(rule.andHalf ? halfMonth : 0);
        const QDate day = m_beforePairs ? pressed(byRule) : byRule;
        return within(day, day);
    }

    Timing operator()(const AfterPaper& rule) const
    {
        const std::optional<QDate> paper = paperOf(rule.anchor);
        if (!paper) {
            return waitingFor(rule.anchor);
        }
        const QDate end = paper->addMonths(rule.months).addDays(rule.days);
        return within(*paper, m_beforePairs ? shortened(*paper, end) : end);
    }

    Timing operator()(const RegistryToEnd& rule) const
    {
        if (!m_anchors.t41) {
            return waitingFor(registryAnchor);
        }
        const QDate start = shortened(*m_anchors.t41, m_anchors.t41->addMonths(rule.months));
        return within(start, monthOf(m_anchors.period.end).addDays(-1));
    }

    Timing operator()(const CalendarMonths& rule) const
    {
        QDate first(yearOf(rule.year), rule.first, 1);
        if (isReanchored(rule.year)) {
            first = monthOf(m_anchors.period.end).addMonths(rule.first - 12 + 12 * rule.year.value);
        }
        const base::Period months = monthsFrom(first, rule.last - rule.first + 1);
        return named(within(months.start, months.end), rule.year);
    }

    Timing operator()(const SeparateMonths& rule) const
    {
        Timing result;
        for (const int month : rule.months) {
            result.windows.push_back(monthsFrom(QDate(yearOf(rule.year), month, 1), 1));
        }
        result.start = result.windows.front().start;
        result.end = result.windows.back().end;
        return named(result, rule.year);
    }

    Timing operator()(const FixedDay& rule) const
    {
        const QDate day = isMovedToSchoolYear() ? dayBeforeEnd(rule) : firstDayFromStart(rule);
        return within(day, day);
    }

    Timing operator()(const Deadline& rule) const
    {
        Timing result;
        result.end =
            isReanchored(rule.year)
                ? m_anchors.period.end.addDays(daysAfterYearEnd(rule.day, rule.month, rule.year.value))
                : dayOf(yearOf(rule.year), rule.month, rule.day);
        return result;
    }

    Timing operator()(const MonthSpan& rule) const
    {
        const QDate last(yearOf(rule.lastYear), rule.lastMonth, 1);
        const QDate first(yearOf(rule.firstYear), rule.firstMonth, 1);
        return named(within(first, monthsFrom(last, 1).end), rule.firstYear);
    }

    Timing operator()(const MonthEachYear& rule) const
    {
        const int from = yearOf(rule.from);
        const int to = rule.to ? yearOf(*rule.to) : std::max(from, m_anchors.period.end.year() + 1);
        std::vector<base::Period> all;
        for (int year = from; year <= to; ++year) {
            all.push_back(monthsFrom(QDate(year, rule.month, 1), 1));
        }
        Timing result;
        std::ranges::copy_if(
            all, std::back_inserter(result.windows),
            [year = periodOfWork()](const base::Period& window) { return window.touches(year); });
        if (result.windows.empty()) {
            result.outsideProgramme = true;
            result.windows = {firstComing(all)};
        }
        result.start = result.windows.front().start;
        result.end = result.windows.front().end;
        return result;
    }

    Timing operator()(const ByResult& /*rule*/) const { return waitingFor(QStringLiteral("result")); }

private:
    [[nodiscard]] Timing counted(const QDate& start, const QDate& end) const
    {
        return within(pressed(start), m_beforePairs ? pressed(end) : end);
    }

    [[nodiscard]] QDate pressed(const QDate& day) const
    {
        return m_pressing != nullptr ? m_pressing->pressed(day) : day;
    }

    [[nodiscard]] QDate shortened(const QDate& start, const QDate& end) const
    {
        return m_pressing != nullptr ? m_pressing->shortened(start, end) : end;
    }

    [[nodiscard]] std::optional<QDate> paperOf(const QString& anchor) const
    {
        if (anchor == registryAnchor) {
            return m_anchors.t41;
        }
        const auto found = m_anchors.firstPapers.constFind(anchor);
        return found == m_anchors.firstPapers.constEnd() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] QDate moment(const StageMoment& at) const
    {
        const QDate from = at.fromEnd ? m_anchors.period.end : m_anchors.t0;
        return from.addMonths(at.halves / 2).addDays(at.halves % 2 * halfMonth);
    }

    [[nodiscard]] int yearOf(const RuleYear& year) const
    {
        return year.relative ? m_anchors.t0.year() + year.value : year.value;
    }

    [[nodiscard]] bool isReanchored(const RuleYear& year) const
    {
        return year.relative && isMovedToSchoolYear();
    }

    [[nodiscard]] bool isMovedToSchoolYear() const
    {
        return m_anchors.yearKind == YearKind::School && m_anchors.monthsOf == YearKind::Calendar;
    }

    // With the summer in which a school year of the profile's own is closed and reviewed.
    [[nodiscard]] base::Period periodOfWork() const
    {
        const bool summer = m_anchors.yearKind == YearKind::School && m_anchors.monthsOf == YearKind::School;
        return {m_anchors.period.start, m_anchors.period.end.addMonths(summer ? summerMonths : 0)};
    }

    [[nodiscard]] QDate dayBeforeEnd(const FixedDay& rule) const
    {
        const QDate end = m_anchors.period.end;
        if (rule.month == 12) {
            return dayOf(end.year(), end.month(), rule.day);
        }
        return end.addDays(daysAfterYearEnd(rule.day, rule.month, 0));
    }

    [[nodiscard]] QDate firstDayFromStart(const FixedDay& rule) const
    {
        const QDate sameYear = dayOf(m_anchors.t0.year(), rule.month, rule.day);
        return sameYear < m_anchors.t0 ? dayOf(m_anchors.t0.year() + 1, rule.month, rule.day) : sameYear;
    }

    [[nodiscard]] base::Period firstComing(const std::vector<base::Period>& windows) const
    {
        const auto next = std::ranges::find_if(
            windows, [this](const base::Period& window) { return window.start >= m_anchors.period.start; });
        return next == windows.end() ? windows.front() : *next;
    }

    [[nodiscard]] Timing named(Timing result, const RuleYear& year) const
    {
        result.outsideProgramme = !year.relative && !touchesPeriod(result.windows, periodOfWork());
        return result;
    }

    const Anchors& m_anchors;
    const Pressing* m_pressing;
    bool m_beforePairs;
};

Timing reckoned(const TimingRule& rule, const Anchors& anchors, const RuleReckoning& reckoning)
{
    Timing result = std::visit(reckoning, rule.window);
    result.checkpoint = rule.checkpoint;
    result.repeat = rule.repeat;
    result.minCount = rule.minCount;
    addRepeats(result, anchors.period.end);
    return result;
}

} // namespace

Timing timing(const TimingRule& rule, const Anchors& anchors)
{
    return reckoned(rule, anchors, RuleReckoning(anchors, nullptr, false));
}

Timing pressedTiming(const TimingRule& rule, int stage, const Anchors& anchors, const Pressing& pressing)
{
    return reckoned(
        rule, anchors,
        RuleReckoning(anchors, stage <= stageOfWork ? &pressing : nullptr, stage <= stageOfPairs));
}

} // namespace kurator::programme
