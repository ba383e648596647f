#pragma once

#include "lists/roadmap_list.h"
#include "ui/common/list_model.h"
#include "ui/programme/timeline_arrows.h"

#include <QWidget>

namespace kurator::ui {

class ListView;

// The months of the programme beside the list of items: a bar for each row at the row's own height (under a
// moved one the rule's dates as a thin line), the days that matter as lines, checkpoints as diamonds. It
// scrolls and chooses with the list; the list holds the same for the keyboard and for screen readers. Arrows
// show what stands before the item under the mouse, else before the chosen one, and what it leads to.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(ListView& list, const ListModel<lists::RoadmapRow>& model, QWidget* parent = nullptr);

    void showTimeline(lists::Timeline timeline);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // Where the bar of a shown row stands; empty when it has no dates or is scrolled away.
    [[nodiscard]] QRectF barOf(int shownRow) const;
    // Those that are drawn now: between rows that the list shows and that have dates.
    [[nodiscard]] std::vector<TimelineArrow> arrows() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect rowsArea() const; // where the list's rows are, in own coordinates
    [[nodiscard]] qreal xOf(const QDate& day) const;
    [[nodiscard]] QRectF barBetween(const QDate& from, const QDate& to, const QRectF& row) const;
    [[nodiscard]] QRectF rowRect(int shownRow) const;
    [[nodiscard]] int rowAt(const QPoint& place) const;
    // The bar or the diamond of a row, also of one that is scrolled away; empty when it has no dates.
    [[nodiscard]] QRectF shapeOf(int shownRow) const;
    [[nodiscard]] QRectF shapeOf(const lists::RoadmapRow& row, const QRectF& place) const;
    void lookAt(int shownRow); // -1: at the chosen one
    void paintMonths(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintRow(QPainter& painter, int shownRow) const;
    void paintBars(QPainter& painter, const lists::RoadmapRow& row, const QRectF& place) const;

    ListView& m_list;
    const ListModel<lists::RoadmapRow>& m_model;
    lists::Timeline m_timeline;
    int m_hovered = -1;

    static constexpr qreal sideAir = 8;
};

} // namespace kurator::ui
