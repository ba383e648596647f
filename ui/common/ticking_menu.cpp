#include "ui/common/ticking_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace kurator::ui {

bool TickingMenu::tick(QAction* action)
{
    if (!action || !action->isCheckable() || !action->isEnabled()) {
        return false;
    }
    action->trigger();
    return true;
}

void TickingMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!tick(actionAt(event->position().toPoint()))) {
        QMenu::mouseReleaseEvent(event);
    }
}

void TickingMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction())) {
        QMenu::keyPressEvent(event);
    }
}

} // namespace kurator::ui
