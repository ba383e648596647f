#pragma once

#include "office/desk.h"
#include "pairs/compatibility.h"

#include <QString>

#include <vector>

namespace kurator::lists {

// Somebody's sheet after the trial meeting; a blank one where none was handed in.
struct TrialRow
{
    pairs::TrialSheet sheet;
    QString name; // full
    people::Side side = people::Side::Mentee;
    pairs::Compatibility compatibility = pairs::Compatibility::Unknown;

    friend bool operator==(const TrialRow&, const TrialRow&) = default;
};

// Of the mentor, then of the mentees of the pair; nobody where the pair is gone.
[[nodiscard]] std::vector<TrialRow> trialRows(const office::Desk& desk, base::Id<pairs::Pair> pair);

} // namespace kurator::lists
