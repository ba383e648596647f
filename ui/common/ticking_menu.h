#pragma once

#include <QMenu>

namespace kurator::ui {

// A menu of ticks that stays open while Space or the mouse ticks; Enter ticks and closes.
class TickingMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // False where there is nothing to tick.
    bool tick(QAction* action);
};

} // namespace kurator::ui
