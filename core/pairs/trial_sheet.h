#pragma once

#include "base/id.h"
#include "pairs/pair.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kurator::pairs {

inline constexpr int lowestMark = 1;
inline constexpr int highestMark = 10;

// What one of a pair wrote on the sheet after the trial meeting (S001 5.3, 6.2): marks are
// lowestMark…highestMark, nothing is what was not answered. One sheet a participant and pair.
struct TrialSheet
{
    base::Id<TrialSheet> id;
    base::Id<Pair> pair;
    base::Id<people::Entry> entry; // who filled it in: the mentor or a member
    std::optional<QDate> filledOn;
    std::optional<int> benefit; // how clear it is what the pair is for
    std::optional<int> contact; // how easily they talk
    std::optional<int> trust;
    std::optional<bool> goesOn;      // ready to go on together
    std::optional<bool> wantsChange; // asks for another partner
    QString comment;

    friend bool operator==(const TrialSheet&, const TrialSheet&) = default;
};

} // namespace kurator::pairs
