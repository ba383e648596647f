#include "ui/matching/demand_bars.h"

#include "ui/common/look.h"

#include <QPainter>

namespace kurator::ui {

namespace {

constexpr qreal demandBarHeight = 7;
constexpr qreal demandBarGap = 3;

void paintDemandBar(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    if (bar.width() > 0) {
        painter.setBrush(colour);
        painter.drawRoundedRect(bar, 2, 2);
    }
}

} // namespace

DemandBars::DemandBars(int asked, int places, int longest, QWidget* parent)
    : QWidget(parent), m_asked(asked), m_places(places), m_longest(qMax(1, longest))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 ask, %2 free places").arg(asked).arg(places));
}

QSize DemandBars::sizeHint() const
{
    return {160, qRound(2 * demandBarHeight + demandBarGap) + 2};
}

void DemandBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal unit = static_cast<qreal>(width()) / m_longest;
    const qreal top = (height() - 2 * demandBarHeight - demandBarGap) / 2;
    const qreal met = qMin(m_asked, m_places) * unit;
    const qreal asked = qMin(m_asked, m_longest) * unit;
    const qreal below = top + demandBarHeight + demandBarGap;
    for (const qreal y : {top, below}) {
        paintDemandBar(painter, {0, y, static_cast<qreal>(width()), demandBarHeight}, colours().track);
    }
    paintDemandBar(painter, {0, top, asked, demandBarHeight}, colours().warning);
    paintDemandBar(painter, {0, top, met, demandBarHeight}, colours().accent);
    paintDemandBar(painter, {0, below, qMin(m_places, m_longest) * unit, demandBarHeight}, colours().good);
}

} // namespace kurator::ui
