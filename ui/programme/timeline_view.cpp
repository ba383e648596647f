#include "ui/programme/timeline_view.h"

#include "ui/common/list_view.h"
#include "ui/programme/roadmap_texts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr qreal leastBar = 6;
constexpr qreal diamondShare = 0.28; // half of it, of the row's height

} // namespace

TimelineView::TimelineView(ListView& list, const ListModel<lists::RoadmapRow>& model, QWidget* parent)
    : QWidget(parent), m_list(list), m_model(model)
{
    setAccessibleName(tr("Time line of the programme"));
    setMouseTracking(true);
    list.setMouseTracking(true);
    const auto repaint = [this] { update(); };
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&list, &ListView::choiceChanged, this, repaint);
    connect(&list, &ListView::currentChangedTo, this, repaint);
    connect(&list, &QAbstractItemView::entered, this,
            [this](const QModelIndex& index) { lookAt(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { lookAt(-1); });
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
    return QRectF(rowsArea()).intersects(rowRect(shownRow)) ? shapeOf(shownRow) : QRectF();
}

QRectF TimelineView::shapeOf(int shownRow) const
{
    return shapeOf(m_model.at(shownRow), rowRect(shownRow));
}

QRectF TimelineView::shapeOf(const lists::RoadmapRow& row, const QRectF& place) const
{
    if (!row.end) {
        return {};
    }
    if (row.checkpointName.isEmpty()) {
        return barBetween(row.start.value_or(*row.end), *row.end, place);
    }
    const qreal half = place.height() * diamondShare;
    return {xOf(*row.end) - half, place.center().y() - half, 2 * half, 2 * half};
}

std::vector<TimelineArrow> TimelineView::arrows() const
{
    const int looked = m_hovered >= 0 ? m_hovered : m_list.currentIndex().row();
    if (looked < 0 || looked >= m_model.rowCount() || !m_timeline.span.isValid()) {
        return {};
    }
    std::vector<TimelineArrow> arrows;
    const auto add = [&](const lists::RoadmapLink& link, bool comesIn) {
        const int other = m_model.shownRowOf(itemId(link.number));
        const int from = comesIn ? other : looked;
        const int to = comesIn ? looked : other;
        if (other < 0 || shapeOf(from).isEmpty() || shapeOf(to).isEmpty()) {
            return;
        }
        const QRectF before = shapeOf(from);
        const QRectF after = shapeOf(to);
        arrows.push_back({from,
                          to,
                          {before.right(), before.center().y()},
                          {after.left(), after.center().y()},
                          comesIn,
                          isSettled(link.state)});
    };
    const lists::RoadmapRow& row = m_model.at(looked);
    std::ranges::for_each(row.after, [&](const lists::RoadmapLink& link) { add(link, true); });
    std::ranges::for_each(row.leadsTo, [&](const lists::RoadmapLink& link) { add(link, false); });
    return arrows;
}

void TimelineView::lookAt(int shownRow)
{
    m_hovered = shownRow;
    update();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row >= 0) {
        m_list.selectRow(row);
        m_list.setFocus(Qt::MouseFocusReason);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    lookAt(rowAt(event->pos()));
}

void TimelineView::leaveEvent(QEvent*)
{
    lookAt(-1);
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
        QToolTip::showText(help->globalPos(), row >= 0 ? itemTip(m_model.at(row)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        update();
    } else if (event->type() == QEvent::Leave) {
        lookAt(-1);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kurator::ui
