#pragma once

#include "rendering/slice.h"

namespace kurator::rendering {

// The slice itself, or, where it is higher than a page of `height` mm, pieces that fit, cut between lines of
// its texts: a position of two hundred words.
[[nodiscard]] Slices fittingPieces(Slice slice, double height);

} // namespace kurator::rendering
