#pragma once

#include "base/period.h"
#include "office/desk.h"

#include <QString>

#include <vector>

namespace kurator::lists {

// One line of the selector of years.
struct ProgrammeRow
{
    base::Id<programme::Programme> id;
    QString year; // «2026/27» for a school year, «2026» for a calendar one
    base::Period period;
    QString profileTitle; // the code where the program does not know the profile
    bool known = true;    // false: its profile is unknown and it cannot be chosen
    bool current = false;

    friend bool operator==(const ProgrammeRow&, const ProgrammeRow&) = default;
};

// The newest first.
[[nodiscard]] std::vector<ProgrammeRow> programmeRows(const office::Desk& desk);

[[nodiscard]] QString yearText(const programme::Programme& programme);

} // namespace kurator::lists
