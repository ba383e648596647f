#pragma once

#include "people/entry.h"

#include <QTableWidget>

#include <vector>

namespace kurator::ui {

// The week as a grid: days across, parts of a day down. Arrows go along the cells, Space marks one; the mouse
// marks one with a click and several while it is drawn over them.
class WeekGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit WeekGrid(const QString& accessibleName, QWidget* parent = nullptr);

    void setSlots(const std::vector<people::TimeSlot>& marked);
    // In the order of the week.
    [[nodiscard]] std::vector<people::TimeSlot> markedSlots() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
    void mouseReleaseEvent(QMouseEvent*) override {}
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isMarked(int row, int column) const;
    void mark(int row, int column, bool marked);
    void markByCurator(int row, int column, bool marked);
    void fit();

    bool m_drawn = false; // what the mouse draws: marks or their absence
};

} // namespace kurator::ui
