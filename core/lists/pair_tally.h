#pragma once

#include "lists/pair_list.h"

#include <vector>

namespace kurator::lists {

// How the pairs of the year stand.
struct PairTally
{
    int pairs = 0;
    int working = 0; // active
    int proposed = 0;
    int resting = 0;
    int ended = 0; // completed or dissolved
    int late = 0;  // of the working ones, silent for more than pairs::meetWithinDays

    friend bool operator==(const PairTally&, const PairTally&) = default;
};

[[nodiscard]] PairTally tallyOf(const std::vector<PairRow>& rows);

} // namespace kurator::lists
