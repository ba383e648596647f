#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::reports {

// An indicator of the profile by its code (I1…I12) and the name that the region gives it.
struct IndicatorTitle
{
    QString code;
    QString title;

    friend bool operator==(const IndicatorTitle&, const IndicatorTitle&) = default;
};

// I1…I6 under names that belong to no region (S000, S001).
[[nodiscard]] std::vector<IndicatorTitle> federalIndicators();

// What stands beside a figure so that nobody takes it for more than it is. `n` counts people or organisations
// where the kind speaks of them.
struct IndicatorNote
{
    enum class Kind
    {
        NoDenominator,    // no share without one (decision 23)
        AboveDenominator, // more in the programme than there are in all
        AgeUncertain,     // only the year of birth is known and it decides: ±n
        AgeUnknown,       // not counted: neither date nor year of birth
        ServiceUnknown,   // teachers, not counted: age or length of service not told
        EmployerUnknown,  // mentors from outside, not counted: no partner and no workplace
        NoSurvey,         // blank until surveys exist (decision 23)
        NotCounted,       // the base holds nothing to count it from
    };

    Kind kind = Kind::NotCounted;
    int n = 0;

    friend bool operator==(const IndicatorNote&, const IndicatorNote&) = default;
};

// One line of «Охват». Shares, plan and deviation are in tenths of a per cent: 333 is 33,3 %.
struct Indicator
{
    QString code;
    QString title;
    std::optional<qint64> numerator;
    std::optional<qint64> denominator;
    std::optional<QDate> denominatorDate;
    QString denominatorSource;
    std::optional<qint64> share;
    std::optional<qint64> plan;
    std::optional<qint64> deviation;
    std::vector<IndicatorNote> notes;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

// Tenths of a per cent, half up, in whole numbers; the denominator is above zero, the numerator not below.
[[nodiscard]] constexpr qint64 shareInTenths(qint64 numerator, qint64 denominator)
{
    return (numerator * 2000 + denominator) / (denominator * 2);
}

} // namespace kurator::reports
