#pragma once

#include "rendering/paper_layout.h"

#include <QPainter>

class QPagedPaintDevice;

namespace kurator::rendering {

enum class Sides
{
    One,
    Two // on both sides of a sheet: no two papers share one
};

// Draws one page with the sheet's top left corner at the painter's origin; `dotsPerMm` is the painter's scale
// (for a preview: the zoom).
void paintPage(QPainter& painter, const PageLayout& page, double dotsPerMm);

// Draws papers on a printer or into a file, each from a new page, turning the sheet where a page is
// landscape. On two sides each begins on an odd page: an empty one follows a paper that ends on an odd page.
class PaperPainter
{
public:
    // The device must outlive the painter; its margins are set to none, since a paper brings its own.
    explicit PaperPainter(QPagedPaintDevice& device, Sides sides = Sides::One);

    // False when the device cannot be drawn on; nothing is drawn then.
    [[nodiscard]] bool paint(const PaperLayout& paper);
    // Closes the last page. False when the device failed.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool startPage(documents::Orientation orientation);

    QPagedPaintDevice& m_device;
    Sides m_sides;
    int m_pages = 0;
    QPainter m_painter;
};

} // namespace kurator::rendering
