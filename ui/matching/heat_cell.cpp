#include "ui/matching/heat_cell.h"

#include "ui/common/look.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace kurator::ui {

namespace {

constexpr int sidesOfNumber = 4;  // free pixels beside it
constexpr double paleness = 0.06; // of the accent in a cell of score 0, so that it is no empty one

int mixed(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

QColor heat(int score)
{
    const QColor& from = colours().surface;
    const QColor& to = colours().accent;
    const double share = paleness + (1 - paleness) * score / 100.0;
    return {mixed(from.red(), to.red(), share), mixed(from.green(), to.green(), share),
            mixed(from.blue(), to.blue(), share)};
}

// Relative luminance of WCAG 2.
double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

const QColor& inkOn(const QColor& ground)
{
    const Colours& all = colours();
    return contrast(all.text, ground) >= contrast(all.onAccent, ground) ? all.text : all.onAccent;
}

void paintForbidden(QPainter& painter, const QRect& place, bool banned)
{
    painter.fillRect(place, colours().window);
    painter.fillRect(place, QBrush(isDark() ? colours().track : colours().line, Qt::BDiagPattern));
    if (banned) {
        const int arm = qMin(place.width(), place.height()) / 4;
        const QPoint middle = place.center();
        painter.setPen(QPen(colours().bad, 2));
        painter.drawLine(middle - QPoint(arm, arm), middle + QPoint(arm, arm));
        painter.drawLine(middle - QPoint(arm, -arm), middle + QPoint(arm, -arm));
    }
}

void paintNumber(QPainter& painter, const QRect& place, const HeatCell& cell)
{
    const QString number = QString::number(*cell.score);
    if (painter.fontMetrics().horizontalAdvance(number) + sidesOfNumber <= place.width()) {
        painter.setPen(inkOn(heat(*cell.score)));
        painter.drawText(place, Qt::AlignCenter, number);
    }
}

} // namespace

void paintHeatCell(QPainter& painter, const QRect& place, const HeatCell& cell)
{
    if (!cell.score) {
        paintForbidden(painter, place, cell.banned);
        return;
    }
    painter.fillRect(place, heat(*cell.score));
    paintNumber(painter, place, cell);
    if (cell.paired) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().text, 2));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(colours().surface, 1));
        painter.drawRect(place.adjusted(2, 2, -3, -3));
    }
    if (cell.locked) {
        const int size = qMin(place.width(), place.height()) / 2;
        const QPoint corner = place.topRight();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().text);
        const std::array ear{corner, corner - QPoint(size, 0), corner + QPoint(0, size)};
        painter.drawConvexPolygon(ear.data(), static_cast<int>(ear.size()));
    }
}

} // namespace kurator::ui
