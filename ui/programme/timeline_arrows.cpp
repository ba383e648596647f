#include "ui/programme/timeline_arrows.h"

#include "ui/common/look.h"

#include <QPainter>
#include <QPainterPath>

namespace kurator::ui {

namespace {

constexpr qreal headLength = 7;
constexpr qreal headHalf = 3.5;
constexpr qreal leastBend = 18;
constexpr qreal mostBend = 60;

QColor arrowColour(const TimelineArrow& arrow)
{
    if (!arrow.comesIn) {
        return colours().accent;
    }
    return arrow.settled ? colours().good : colours().warning;
}

// Leaves its bar to the right and comes to the other from the left, also where that one begins earlier.
QPainterPath arrowLine(const QPointF& begin, const QPointF& end)
{
    const qreal bend = qBound(leastBend, qAbs(end.x() - begin.x()) / 2, mostBend);
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
    return path;
}

void paintArrow(QPainter& painter, const TimelineArrow& arrow)
{
    const QColor colour = arrowColour(arrow);
    const QPointF neck = arrow.end - QPointF(headLength - 1, 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, arrow.comesIn ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(arrowLine(arrow.begin, neck));
    QPainterPath head(arrow.end);
    head.lineTo(arrow.end + QPointF(-headLength, -headHalf));
    head.lineTo(arrow.end + QPointF(-headLength, headHalf));
    head.closeSubpath();
    painter.fillPath(head, colour);
}

} // namespace

void paintArrows(QPainter& painter, const std::vector<TimelineArrow>& arrows)
{
    for (const TimelineArrow& arrow : arrows) {
        paintArrow(painter, arrow);
    }
}

} // namespace kurator::ui
