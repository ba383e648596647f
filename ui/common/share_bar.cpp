#include "ui/common/share_bar.h"

#include "ui/common/look.h"

#include <QPainter>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int barHeight = 5;

} // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share, const QColor& colour)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_colour = colour;
    setAccessibleName(tr("%1 per cent").arg(qRound(m_share * 100)));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {80, barHeight + 2};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, (height() - barHeight) / 2.0, width(), barHeight);
    painter.setBrush(colours().track);
    painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    if (m_share > 0) {
        painter.setBrush(m_colour);
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * m_share, barHeight)),
                                barHeight / 2.0, barHeight / 2.0);
    }
}

} // namespace kurator::ui
