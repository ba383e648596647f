#pragma once

#include "documents/paper.h"

#include <QFont>

namespace kurator::rendering {

// All shaping is done on a grid of 1440 to the inch: every half-point size is a whole number of its steps,
// and pages break the same way on paper, in PDF and on screen.
inline constexpr int stepsPerInch = 1440;
inline constexpr double stepsPerMm = stepsPerInch / 25.4;

// The style's family; where it is not installed, the first of Liberation Serif (same widths as Times New
// Roman), PT Astra Serif, PT Serif, DejaVu Serif, then any serif.
[[nodiscard]] QFont fontFor(const documents::PageStyle& style, double points, bool bold = false);

// The family that is really used for the style, for the note in the preview.
[[nodiscard]] QString familyUsed(const documents::PageStyle& style);

} // namespace kurator::rendering
