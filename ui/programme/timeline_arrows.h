#pragma once

#include <QPointF>

#include <vector>

class QPainter;

namespace kurator::ui {

// An arrow of the time line from the end of one item to the beginning of another that depends on it. Rows are
// those shown.
struct TimelineArrow
{
    int from = 0;
    int to = 0;
    QPointF begin;
    QPointF end;
    bool comesIn = false; // to the item that is looked at; else it leads on from there
    bool settled = false; // what stands before is done or not needed
};

// What comes in is green where it is done and amber where it is awaited, what leads on is dashed.
void paintArrows(QPainter& painter, const std::vector<TimelineArrow>& arrows);

} // namespace kurator::ui
