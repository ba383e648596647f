#pragma once

#include "rendering/paper_layout.h"
#include "rendering/slice.h"

namespace kurator::rendering {

// A signature keeps with the two lines of text, or the table's row, before it.
void keepSignaturesWithText(Slices& slices);

// Puts slices on pages, without page numbers; `footOfFirst` mm at the foot of the first page stay free.
// Slices that keep together move to the next page as a whole.
[[nodiscard]] std::vector<PageLayout> paginate(const Slices& slices, const documents::PageStyle& style,
                                               double footOfFirst = 0);

} // namespace kurator::rendering
