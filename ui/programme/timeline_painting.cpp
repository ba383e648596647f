#include "ui/common/list_view.h"
#include "ui/common/look.h"
#include "ui/programme/roadmap_texts.h"
#include "ui/programme/timeline_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

namespace kurator::ui {

namespace {

QPainterPath diamond(const QPointF& centre, qreal half)
{
    QPainterPath path(centre + QPointF(0, -half));
    path.lineTo(centre + QPointF(half, 0));
    path.lineTo(centre + QPointF(0, half));
    path.lineTo(centre + QPointF(-half, 0));
    path.closeSubpath();
    return path;
}

QPen penOf(lists::TimelineMark::Kind kind)
{
    using Kind = lists::TimelineMark::Kind;
    switch (kind) {
    case Kind::Today:
        return QPen(colours().bad, 1.5);
    case Kind::Start:
    case Kind::Registry:
        return QPen(colours().accent, 1, Qt::DashLine);
    case Kind::End:
        return QPen(colours().muted, 1, Qt::DashLine);
    case Kind::Checkpoint:
        return Qt::NoPen;
    }
    return Qt::NoPen;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_timeline.span.isValid() || !m_list.isVisible()) {
        return;
    }
    const QRect area = rowsArea();
    const int header = m_list.horizontalHeader()->height();
    const QRectF sheet(0.5, area.top() - header + 0.5, width() - 1, area.height() + header - 1);
    painter.setPen(QPen(colours().line, 1));
    painter.setBrush(colours().surface);
    painter.drawRoundedRect(sheet, 6, 6);
    paintMonths(painter);
    painter.setClipRect(area.adjusted(1, 0, -1, -1));
    for (int row = qMax(0, m_list.rowAt(0)); row < m_model.rowCount(); ++row) {
        if (rowRect(row).top() > area.bottom()) {
            break;
        }
        paintRow(painter, row);
    }
    paintArrows(painter, arrows());
    painter.setClipping(false);
    paintMarks(painter);
}

void TimelineView::paintMonths(QPainter& painter) const
{
    const QRect area = rowsArea();
    const int header = m_list.horizontalHeader()->height();
    const base::Period& span = m_timeline.span;
    qreal free = 0; // nothing is written left of here
    for (QDate month(span.start.year(), span.start.month(), 1); month <= span.end;
         month = month.addMonths(1)) {
        const qreal left = qMax(xOf(month), sideAir);
        const qreal right = qMin(xOf(month.addMonths(1)), width() - sideAir);
        painter.setPen(QPen(colours().line, 1));
        painter.drawLine(QPointF(left, area.top() - header / 3.0), QPointF(left, area.bottom()));
        const QString name = locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const qreal wide = painter.fontMetrics().horizontalAdvance(name) + 4;
        const qreal start = qMax(left + 3, (left + right - wide) / 2);
        if (start >= free && start + wide <= width()) {
            painter.setPen(colours().muted);
            painter.drawText(QRectF(start, area.top() - header, wide + 4, header), Qt::AlignVCenter, name);
            free = start + wide + 2;
        }
    }
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(0, area.top(), width(), area.top());
}

void TimelineView::paintMarks(QPainter& painter) const
{
    const QRect area = rowsArea();
    for (const lists::TimelineMark& mark : m_timeline.marks) {
        const QPen pen = penOf(mark.kind);
        if (pen.style() == Qt::NoPen) {
            continue;
        }
        const qreal x = xOf(mark.day);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (mark.kind == lists::TimelineMark::Kind::Today) {
            const QString today = tr("today");
            const qreal wide = painter.fontMetrics().horizontalAdvance(today) + 2.0;
            const int header = m_list.horizontalHeader()->height();
            const qreal high = painter.fontMetrics().height();
            const qreal left = qBound(0.0, x - wide / 2, width() - wide);
            painter.drawText(QRectF(left, area.top() - header - high - 2, wide, high), Qt::AlignCenter,
                             today);
        }
    }
}

void TimelineView::paintRow(QPainter& painter, int shownRow) const
{
    const QRectF place = rowRect(shownRow);
    if (m_list.selectionModel()->isRowSelected(shownRow)) {
        painter.fillRect(place, colours().accentSoft);
    }
    painter.setPen(QPen(colours().window, 1));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    paintBars(painter, m_model.at(shownRow), place);
}

void TimelineView::paintBars(QPainter& painter, const lists::RoadmapRow& row, const QRectF& place) const
{
    const QColor colour = itemStateColour(row.state);
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    for (size_t window = 1; window < row.windows.size(); ++window) {
        painter.drawRoundedRect(barBetween(row.windows[window].start, row.windows[window].end, place), 3, 3);
    }
    if (row.shift != 0 && row.ruleEnd) {
        const QRectF rule = barBetween(row.ruleStart.value_or(*row.ruleEnd), *row.ruleEnd, place);
        painter.fillRect(QRectF(rule.left(), rule.bottom() + 2, rule.width(), 2), colours().muted);
    }
    if (!row.end) {
        return;
    }
    const QRectF shape = shapeOf(row, place);
    painter.setBrush(colour);
    if (row.checkpointName.isEmpty()) {
        painter.drawRoundedRect(shape, 3, 3);
    } else {
        painter.drawPath(diamond(shape.center(), shape.width() / 2));
    }
}

} // namespace kurator::ui
