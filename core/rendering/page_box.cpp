#include "rendering/page_box.h"

namespace kurator::rendering {

using documents::Orientation;

QSizeF sheetSize(Orientation orientation)
{
    const QSizeF portrait(210, 297);
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

QRectF textArea(const documents::PageStyle& style, Orientation orientation)
{
    const QRectF sheet(QPointF(0, 0), sheetSize(orientation));
    return orientation == Orientation::Portrait
               ? sheet.adjusted(style.left, style.top, -style.right, -style.bottom)
               : sheet.adjusted(style.bottom, style.left, -style.top, -style.right);
}

} // namespace kurator::rendering
