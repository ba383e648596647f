#pragma once

#include "base/result.h"
#include "office/desk.h"
#include "reports/yearly_report.h"

#include <optional>
#include <vector>

namespace kurator::lists {

// The plan of a year in tenths of a per cent: as the school stated it, which the report takes, and as the
// profile has it, to be offered; `proposed` where the profile's own source does not give the year.
struct PlanOfYear
{
    int year = 0;
    std::optional<qint64> stated;
    std::optional<qint64> profile;
    bool proposed = false;

    friend bool operator==(const PlanOfYear&, const PlanOfYear&) = default;
};

// An indicator with the number that the school states for it, as it is stored. Shares, plan and deviation are
// in tenths of a per cent.
struct DenominatorRow
{
    QString code; // «I1»
    QString title;
    QString origin;       // who asks for the indicator, by the profile
    QString wording;      // what to count, in the words of the profile
    bool yesOrNo = false; // done or not done: neither a share nor a plan in per cent
    bool asked = false;   // the program counts the numerator, only the denominator is wanted
    std::optional<qint64> value;
    std::optional<QDate> date;
    QString source;
    std::optional<qint64> numerator;
    std::optional<qint64> share;
    std::optional<qint64> plan;
    std::optional<qint64> deviation;
    std::vector<PlanOfYear> plans; // by year, the programme's one among them; none for yesOrNo
    std::vector<reports::IndicatorNote> notes;

    friend bool operator==(const DenominatorRow&, const DenominatorRow&) = default;
};

// In the profile's order, for the open programme.
[[nodiscard]] base::Result<std::vector<DenominatorRow>> denominatorRows(const office::Desk& desk);

// What the profile has to offer as plan of a year: its own value, or the last one before it. nullptr where it
// has none.
[[nodiscard]] const PlanOfYear* offeredPlan(const DenominatorRow& row, int year);

} // namespace kurator::lists
