#pragma once

#include "documents/paper_texts.h"
#include "rendering/paper_layout.h"

#include <QRectF>

#include <vector>

namespace kurator::rendering {

// A text of the paper, or the part of it that a page holds: the page from 0, the rectangle in mm from the top
// left corner of the sheet.
struct TextPlace
{
    documents::TextLocation location;
    std::size_t page = 0;
    QRectF rect;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

// Where the texts of a paper stand in its layout, in reading order: what a click on a sheet has hit.
[[nodiscard]] std::vector<TextPlace> textPlaces(const documents::Paper& paper, const PaperLayout& layout);

} // namespace kurator::rendering
