#pragma once

#include "rendering/block_slices.h"
#include "rendering/text_flow.h"

namespace kurator::rendering {

// A cell without rules with one paragraph.
[[nodiscard]] FlowCell cellOf(const QString& text, const FlowLook& look);

// Centred, with indents that make its lines as long as they are printed.
[[nodiscard]] FlowParagraph balancedParagraph(const QString& text, const Room& room, bool bold);

// In the style's own size, single spaced.
[[nodiscard]] FlowLook plainLook(const Room& room, documents::Alignment alignment);

} // namespace kurator::rendering
