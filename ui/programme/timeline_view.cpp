#include "ui/programme/timeline_view.h"

#include "language/date_words.h"
#include "ui/common/list_view.h"
#include "ui/common/look.h"
#include "ui/programme/roadmap_texts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

namespace kurator::ui {

namespace {

constexpr qreal sideAir = 8;
constexpr qreal leastBar = 6;

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

QString rowToolTip(const lists::RoadmapRow& row)
{
    QStringList lines{row.number + QLatin1Char(' ') + row.title, itemStateText(row.state), row.term};
    if (row.shift != 0) {
        lines << shiftText(row.shift);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TimelineView::TimelineView(ListView& list, const ListModel<lists::RoadmapRow>& model, QWidget* parent)
    : QWidget(parent), m_list(list), m_model(model)
{
    setAccessibleName(tr("Time line of the programme"));
    const auto repaint = [this] { update(); };
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&list, &ListView::choiceChanged, this, repaint);
    connect(&list, &ListView::currentChangedTo, this, repaint);
    connect(&model, &QAbstractItemModel::modelReset, this, repaint);
    list.viewport()->installEventFilter(this);
}

void TimelineView::showTimeline(lists::Timeline timeline)
{
    m_timeline = std::move(timeline);
    update();
}

QSize TimelineView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, 200};
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, 80};
}

QRect TimelineView::rowsArea() const
{
    const QWidget* viewport = m_list.viewport();
    const int top = mapFromGlobal(viewport->mapToGlobal(QPoint(0, 0))).y();
    return {0, top, width(), viewport->height()};
}

qreal TimelineView::xOf(const QDate& day) const
{
    const auto days = static_cast<qreal>(m_timeline.span.start.daysTo(m_timeline.span.end) + 1);
    const auto passed = static_cast<qreal>(m_timeline.span.start.daysTo(day));
    return sideAir + (width() - 2 * sideAir) * passed / days;
}

QRectF TimelineView::rowRect(int shownRow) const
{
    const QRect area = rowsArea();
    return {0, static_cast<qreal>(area.top() + m_list.rowViewportPosition(shownRow)),
            static_cast<qreal>(width()), static_cast<qreal>(m_list.rowHeight(shownRow))};
}

int TimelineView::rowAt(const QPoint& place) const
{
    const QRect area = rowsArea();
    return area.contains(place) ? m_list.rowAt(place.y() - area.top()) : -1;
}

QRectF TimelineView::barBetween(const QDate& from, const QDate& to, const QRectF& row) const
{
    const qreal height = qMax(6.0, row.height() * 0.36);
    const qreal left = xOf(from);
    const qreal width = qMax(leastBar, xOf(to.addDays(1)) - left);
    return {left, row.center().y() - height / 2, width, height};
}

QRectF TimelineView::barOf(int shownRow) const
{
    const lists::RoadmapRow& row = m_model.at(shownRow);
    const QRectF place = rowRect(shownRow);
    if (!row.end || !QRectF(rowsArea()).intersects(place)) {
        return {};
    }
    return barBetween(row.start.value_or(*row.end), *row.end, place);
}

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
    painter.setBrush(colour);
    if (row.checkpointName.isEmpty()) {
        painter.drawRoundedRect(barBetween(row.start.value_or(*row.end), *row.end, place), 3, 3);
    } else {
        painter.drawPath(diamond({xOf(*row.end), place.center().y()}, place.height() * 0.28));
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row >= 0) {
        m_list.selectRow(row);
        m_list.setFocus(Qt::MouseFocusReason);
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_list.verticalScrollBar(), event);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row >= 0 ? rowToolTip(m_model.at(row)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kurator::ui
