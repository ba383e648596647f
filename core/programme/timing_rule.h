#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>
#include <vector>

namespace kurator::programme {

// A year in a rule: «Y» and «Y+1» count from the year of T0, «2022» is that year itself.
struct RuleYear
{
    bool relative = true;
    int value = 0;

    friend bool operator==(const RuleYear&, const RuleYear&) = default;
};

// MONTHS(a,b), MONTH(n): months of the programme, the first begins on T0.
struct ProgrammeMonths
{
    int first = 1;
    int last = 1;

    friend bool operator==(const ProgrammeMonths&, const ProgrammeMonths&) = default;
};

// STAGE(n): the proposed window of a stage where the source has none (decision 32).
struct StageWindow
{
    int stage = 1;

    friend bool operator==(const StageWindow&, const StageWindow&) = default;
};

// KT(T0+2.5M): one day; half a month is 15 days.
struct DayAfterStart
{
    int months = 0;
    bool andHalf = false;

    friend bool operator==(const DayAfterStart&, const DayAfterStart&) = default;
};

// In rules the order on the registry of mentors has a name of its own.
inline constexpr QLatin1String registryAnchor("T41");

// AFTER(T41,1M), AFTER(D32,14d): so long from the first registered paper of a kind. Other kinds than
// T41 are codes of the catalogue.
struct AfterPaper
{
    QString anchor; // «T41», «D32»
    int months = 0;
    int days = 0;

    friend bool operator==(const AfterPaper&, const AfterPaper&) = default;
};

// RANGE(T41+1M,PE): from so many months after that order to the day before the last month of the programme.
struct RegistryToEnd
{
    int months = 1;

    friend bool operator==(const RegistryToEnd&, const RegistryToEnd&) = default;
};

// MON(12), MON(8,2022), MONS(1..3,Y+1): whole calendar months. Without a year: of the year of T0.
struct CalendarMonths
{
    int first = 1;
    int last = 1;
    RuleYear year;

    friend bool operator==(const CalendarMonths&, const CalendarMonths&) = default;
};

// LIST(3,4,5,6;2023): each month apart.
struct SeparateMonths
{
    std::vector<int> months;
    RuleYear year;

    friend bool operator==(const SeparateMonths&, const SeparateMonths&) = default;
};

// DATE(26.11): the first such day on or after T0.
struct FixedDay
{
    int day = 1;
    int month = 1;

    friend bool operator==(const FixedDay&, const FixedDay&) = default;
};

// BEFORE(20.01,Y+1): not later than that day; it has no beginning.
struct Deadline
{
    int day = 1;
    int month = 1;
    RuleYear year;

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

// SPAN(12.2022,11.2024), SPAN(2022,2024), YEAR(2023): from the first month to the last, without a break.
struct MonthSpan
{
    int firstMonth = 1;
    RuleYear firstYear;
    int lastMonth = 12;
    RuleYear lastYear;

    friend bool operator==(const MonthSpan&, const MonthSpan&) = default;
};

// YEARLY(12,2021), YEARLY(8,2023..2024): the same month each year, from the first year to the last if named.
struct MonthEachYear
{
    int month = 1;
    RuleYear from;
    std::optional<RuleYear> to;

    friend bool operator==(const MonthEachYear&, const MonthEachYear&) = default;
};

// BYRESULT: when the items it depends on are done.
struct ByResult
{
    friend bool operator==(const ByResult&, const ByResult&) = default;
};

using TimingWindow =
    std::variant<ProgrammeMonths, StageWindow, DayAfterStart, AfterPaper, RegistryToEnd, CalendarMonths,
                 SeparateMonths, FixedDay, Deadline, MonthSpan, MonthEachYear, ByResult>;

enum class Repeat
{
    None,
    Quarterly,
    Monthly,
    EveryFourteenDays,
    Yearly
};

// When an item of a roadmap is due. `minCount` is how many results are asked for; 0: not told.
struct TimingRule
{
    TimingWindow window;
    bool checkpoint = false;
    Repeat repeat = Repeat::None;
    int minCount = 0;

    friend bool operator==(const TimingRule&, const TimingRule&) = default;
};

// Reads a rule as profiles write it: a window, then «+QUARTERLY», «+MONTHLY», «+EVERY(14d)», «,MIN(n)».
// «KT» before a day makes a checkpoint. Spaces do not matter. Refuses with `programme.rule-unknown` {rule}.
[[nodiscard]] base::Result<TimingRule> parseTimingRule(QStringView text);

// Short text for machines: «quarterly», «monthly», «every-14-days», «yearly»; empty for None.
[[nodiscard]] QString repeatCode(Repeat repeat);

} // namespace kurator::programme
