#include "ui/common/page.h"

namespace kurator::ui {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &Page::markStale);
}

void Page::choose(const Target&) {}

void Page::ensureFresh()
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

void Page::markStale()
{
    m_stale = true;
    if (isVisible()) {
        ensureFresh();
    }
}

void Page::showEvent(QShowEvent* event)
{
    ensureFresh();
    QWidget::showEvent(event);
}

} // namespace kurator::ui
