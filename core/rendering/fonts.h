#pragma once

#include "base/finding.h"
#include "documents/paper.h"

#include <QFont>

#include <optional>

namespace kurator::rendering {

// All shaping is done on a grid of 1440 to the inch: every half-point size is a whole number of its steps,
// and pages break the same way on paper, in PDF and on screen.
inline constexpr int stepsPerInch = 1440;
inline constexpr double stepsPerMm = stepsPerInch / 25.4;

// The style's family; where it is not installed, the first of Liberation Serif (same widths as Times New
// Roman), PT Astra Serif, PT Serif, DejaVu Serif, then any serif.
[[nodiscard]] QFont fontFor(const documents::PageStyle& style, double points, bool bold = false);

// The family that is really used for the style.
[[nodiscard]] QString familyUsed(const documents::PageStyle& style);

// What to tell where the style's font is not installed: rendering.font-missing {family, used}. Files of text
// processors ask for the style's font all the same: their reader may have it.
[[nodiscard]] std::optional<base::Finding> missingFont(const documents::PageStyle& style);

} // namespace kurator::rendering
