#pragma once

#include "pairs/trial_sheet.h"

#include <vector>

namespace kurator::pairs {

// What sheets say after the trial meeting: whether the two can work together (S001 5.3, 6.2).
enum class Compatibility
{
    Unknown, // nothing was answered
    Good,
    Low
};

// The lowest mean of the marks of a sheet that still speaks for the pair. The model names none: the
// middle of the scale is ours.
inline constexpr int enoughMark = 5;

// Low for one who asks for another partner, is not ready to go on, or whose marks are below enoughMark on
// the mean.
[[nodiscard]] Compatibility compatibilityOf(const TrialSheet& sheet);

// Whether any sheet of the pair among all of these is of low compatibility.
[[nodiscard]] bool isLow(const std::vector<TrialSheet>& all, base::Id<Pair> pair);

// Nothing was answered: neither a mark, nor yes or no, nor a comment.
[[nodiscard]] bool isBlank(const TrialSheet& sheet);

} // namespace kurator::pairs
