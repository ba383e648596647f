#pragma once

#include "documents/paper.h"

#include <QRectF>
#include <QSizeF>

namespace kurator::rendering {

// An A4 sheet in mm, measured from its top left corner as it is read.
[[nodiscard]] QSizeF sheetSize(documents::Orientation orientation);

// The part of the sheet inside the margins; on a landscape sheet the left margin lies at the top.
[[nodiscard]] QRectF textArea(const documents::PageStyle& style, documents::Orientation orientation);

} // namespace kurator::rendering
