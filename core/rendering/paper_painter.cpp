#include "rendering/paper_painter.h"

#include "rendering/fonts.h"
#include "rendering/measures.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPen>

namespace kurator::rendering {

namespace {

QPageLayout sheetOf(documents::Orientation orientation)
{
    const auto turned =
        orientation == documents::Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4), turned, QMarginsF(0, 0, 0, 0));
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

void paintPage(QPainter& painter, const PageLayout& page, double dotsPerMm)
{
    painter.save();
    painter.scale(dotsPerMm / stepsPerMm, dotsPerMm / stepsPerMm);
    painter.setPen(Qt::black);
    for (const PlacedText& text : page.texts) {
        text.text->draw(painter, text.at, text.firstLine, text.lineCount);
    }
    painter.setPen(QPen(Qt::black, ruleWidth * stepsPerMm, Qt::SolidLine, Qt::SquareCap));
    for (const Rule& rule : page.rules) {
        painter.drawLine(QLineF(rule.p1() * stepsPerMm, rule.p2() * stepsPerMm));
    }
    for (const QRectF& filled : page.filled) {
        painter.fillRect(QRectF(filled.topLeft() * stepsPerMm, filled.size() * stepsPerMm), Qt::black);
    }
    painter.restore();
}

PaperPainter::PaperPainter(QPagedPaintDevice& device, Sides sides) : m_device(device), m_sides(sides) {}

bool PaperPainter::startPage(documents::Orientation orientation)
{
    if (!m_device.setPageLayout(sheetOf(orientation))) {
        return false;
    }
    ++m_pages;
    return m_painter.isActive() ? m_device.newPage() : m_painter.begin(&m_device);
}

bool PaperPainter::paint(const PaperLayout& paper)
{
    const bool onBack = m_sides == Sides::Two && m_pages % 2 != 0 && !paper.pages.empty();
    if (onBack && !startPage(paper.pages.front().orientation)) {
        return false;
    }
    for (const PageLayout& page : paper.pages) {
        if (!startPage(page.orientation)) {
            return false;
        }
        paintPage(m_painter, page, m_device.logicalDpiX() / 25.4);
    }
    return true;
}

bool PaperPainter::finish()
{
    return m_painter.isActive() && m_painter.end();
}

} // namespace kurator::rendering
