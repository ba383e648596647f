#pragma once

#include "lists/roadmap_list.h"
#include "ui/common/list_model.h"

#include <QWidget>

namespace kurator::ui {

class ListView;

// The months of the programme beside the list of items: a bar for each row at the row's own height (under a
// moved one the rule's dates as a thin line), the days that matter as lines, checkpoints as diamonds. It
// scrolls and chooses with the list; the list holds the same for the keyboard and for screen readers.
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect rowsArea() const; // where the list's rows are, in own coordinates
    [[nodiscard]] qreal xOf(const QDate& day) const;
    [[nodiscard]] QRectF barBetween(const QDate& from, const QDate& to, const QRectF& row) const;
    [[nodiscard]] QRectF rowRect(int shownRow) const;
    [[nodiscard]] int rowAt(const QPoint& place) const;
    void paintMonths(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintRow(QPainter& painter, int shownRow) const;
    void paintBars(QPainter& painter, const lists::RoadmapRow& row, const QRectF& place) const;

    ListView& m_list;
    const ListModel<lists::RoadmapRow>& m_model;
    lists::Timeline m_timeline;
};

} // namespace kurator::ui
