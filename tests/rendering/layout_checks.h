#pragma once

#include "documents/paper.h"
#include "rendering/page_box.h"
#include "rendering/paper_layout.h"

#include <QString>

#include <vector>

namespace kurator::tests {

[[nodiscard]] std::vector<rendering::PlacedItem> itemsOf(const rendering::PageLayout& page,
                                                         rendering::SliceKind kind);

[[nodiscard]] documents::Paper paperOf(std::vector<documents::Block> blocks);

[[nodiscard]] documents::Signatures directorSigns();

// A table of two columns, a number and a text.
[[nodiscard]] documents::Table tableOf(int rows, const QString& text);

// Everything but the page number lies inside the margins and nothing overlaps.
void checkGeometry(const rendering::PaperLayout& layout, const documents::PageStyle& style);

} // namespace kurator::tests
