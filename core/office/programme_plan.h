#pragma once

#include "office/desk.h"
#include "office/save_figures.h"

#include <QStringList>

#include <vector>

namespace kurator::office {

// What the school wants of the open year, as one form shows it: the words of its programme, the forms in use,
// which are those of programmeSettings, and the planned values of the indicators for its year.
struct YearPlan
{
    programme::ProgrammePlan words; // the ids are the desk's own business
    QStringList forms;
    std::vector<StatedPlan> values; // of every share of the profile, in its order; of the programme's year

    friend bool operator==(const YearPlan&, const YearPlan&) = default;
};

// Empty words where none were written.
[[nodiscard]] YearPlan yearPlan(const Desk& desk);

// Words are trimmed, empty lines go. One undoable step; nothing is stored when nothing changes. Refused as
// saveProgrammeSettings and saveFigures are.
[[nodiscard]] base::Result<void> saveYearPlan(Desk& desk, const YearPlan& plan);

// Goal, tasks, expected results, planned values and the four fields of the SWOT.
inline constexpr int planParts = 8;
// How many of them say something; the planned values count when all are there.
[[nodiscard]] int filledParts(const YearPlan& plan);

// What the profile has to offer, a line each, in its order: the tasks of its stages, and its indicators with
// the value planned for the year, the school's own or the profile's of that year or the last before it.
[[nodiscard]] QStringList tasksByProfile(const Desk& desk);
[[nodiscard]] QStringList resultsByProfile(const Desk& desk, const std::vector<StatedPlan>& values);

// The value of the year by the profile, in per cent: its own or the last before it; `year` says of which.
struct OfferedPlan
{
    int year = 0;
    double value = 0;
    bool proposed = false; // not from the profile's source
};
[[nodiscard]] std::optional<OfferedPlan> offeredValue(const programme::ProfileIndicator& indicator, int year);

} // namespace kurator::office
