#pragma once

#include "office/desk.h"

#include <optional>

namespace kurator::office {

// What a day by which pairs have to start does to the roadmap (decision 7), told before it is stored.
struct PairsByEffect
{
    std::optional<QDate> byRule; // pairs can start by then by the rules alone; none while T0 is not known
    int moved = 0;               // items that get other dates than they have now
    std::optional<QDate> latest; // the last of their new ends

    friend bool operator==(const PairsByEffect&, const PairsByEffect&) = default;
};

// Nothing as the day means that the rules alone decide.
[[nodiscard]] PairsByEffect pairsByEffect(const Desk& desk, const std::optional<QDate>& day);

// Refused with office.pairs-by-no-start, office.pairs-by-early {date, start, first} less than 14 days after
// T0, office.pairs-by-late {date, end} after the programme's end.
[[nodiscard]] base::Result<void> checkPairsBy(const Desk& desk, const std::optional<QDate>& day);

} // namespace kurator::office
