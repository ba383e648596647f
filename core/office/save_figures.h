#pragma once

#include "office/desk.h"

#include <optional>
#include <vector>

namespace kurator::office {

// A denominator as stated; none takes it away.
struct StatedDenominator
{
    QString indicator;
    std::optional<qint64> value;
    std::optional<QDate> date;
    QString source;
};

// A plan in per cent; none takes it away.
struct StatedPlan
{
    QString indicator;
    int year = 0;
    std::optional<double> value;

    friend bool operator==(const StatedPlan&, const StatedPlan&) = default;
};

// Why a figure cannot be stored: office.unknown-indicator {indicator, known}, office.denominator-negative
// {indicator}, office.plan-outside {indicator} (0…100 %).
struct FigureFault
{
    QString indicator;
    bool inPlan = false; // otherwise in the denominator
    base::Error error;
};

// Denominators first, in the order told.
[[nodiscard]] std::vector<FigureFault> figureFaults(const Desk& desk,
                                                    const std::vector<StatedDenominator>& denominators,
                                                    const std::vector<StatedPlan>& plans = {});

// What storing them would change; empty where all stands so already. Refused with the first of figureFaults.
[[nodiscard]] base::Result<school::Changes> figureChanges(Desk& desk,
                                                          const std::vector<StatedDenominator>& denominators,
                                                          const std::vector<StatedPlan>& plans = {});

// Both in one undoable step; nothing is stored when nothing changes. Refused with the first of figureFaults.
[[nodiscard]] base::Result<void> saveFigures(Desk& desk, const std::vector<StatedDenominator>& denominators,
                                             const std::vector<StatedPlan>& plans = {});

} // namespace kurator::office
