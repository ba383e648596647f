#pragma once

#include "documents/paper.h"
#include "rendering/slice.h"

#include <QRectF>

#include <vector>

namespace kurator::rendering {

// A slice in its place: rectangle in mm from the top left corner of the sheet.
struct PlacedItem
{
    SliceKind kind = SliceKind::Line;
    std::size_t block = 0;
    QRectF rect;
};

// One sheet: what stands where (for checks and the preview) and what is drawn, in mm from its top left
// corner.
struct PageLayout
{
    documents::Orientation orientation = documents::Orientation::Portrait;
    std::vector<PlacedItem> items;
    std::vector<PlacedText> texts;
    std::vector<Rule> rules;
    std::vector<QRectF> filled; // black
};

struct PaperLayout
{
    QString title;
    std::vector<PageLayout> pages; // at least one
};

// Sets a paper on pages. The result does not depend on the device; pages from the second on are numbered at
// the top, in the middle of the text's width. What keeps together moves to the next page as a whole unless it
// is higher than a page.
[[nodiscard]] PaperLayout layOut(const documents::Paper& paper);

} // namespace kurator::rendering
