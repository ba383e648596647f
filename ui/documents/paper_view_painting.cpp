#include "ui/documents/paper_view.h"

#include "rendering/page_box.h"
#include "rendering/paper_painter.h"
#include "ui/common/look.h"

#include <QPainter>

namespace kurator::ui {

namespace {

constexpr int shadow = 6;

void paintShadow(QPainter& painter, const QRectF& sheet)
{
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 2, i, i + 2), 3, 3);
    }
}

} // namespace

void PaperView::paintEvent(QPaintEvent*)
{
    settle();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().paperShade);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_tops.size(); ++i) {
        const QRectF rect = sheetRect(i);
        if (rect.top() > viewport()->height()) {
            break;
        }
        if (rect.bottom() + shadow >= 0) {
            paintSheet(painter, i);
        }
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::paintSheet(QPainter& painter, std::size_t sheet)
{
    const QRectF rect = sheetRect(sheet);
    paintShadow(painter, rect);
    painter.fillRect(rect, Qt::white);
    paintChoice(painter, sheet);
    const Sheet& one = m_sheets.at(sheet);
    const auto& pages = m_pile.layoutOf(one.paper).pages;
    if (one.page < pages.size()) {
        painter.save();
        painter.translate(rect.topLeft());
        rendering::paintPage(painter, pages.at(one.page), dotsPerMm());
        painter.restore();
    }
}

// Paper is white in any shade, so is the mark on it.
void PaperView::paintChoice(QPainter& painter, std::size_t sheet)
{
    const Sheet& one = m_sheets.at(sheet);
    if (!m_chosen || m_chosen->paper != one.paper) {
        return;
    }
    for (const auto& place : m_pile.placesOf(one.paper)) {
        if (place.page != one.page || place.location != m_chosen->location) {
            continue;
        }
        const double scale = dotsPerMm();
        const QRectF mm = place.rect.adjusted(-1, -0.5, 1, 0.5);
        const QRectF mark(sheetRect(sheet).topLeft() + mm.topLeft() * scale, mm.size() * scale);
        painter.setPen(QPen(QColor(0x24, 0x63, 0xac), 1.5));
        painter.setBrush(QColor(0xe2, 0xec, 0xf9));
        painter.drawRoundedRect(mark, 3, 3);
    }
}

} // namespace kurator::ui
