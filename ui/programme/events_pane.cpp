#include "ui/programme/events_pane.h"

#include "ui/common/target.h"

namespace kurator::ui {

EventsPane::EventsPane(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {}

void EventsPane::refresh() {}

void EventsPane::choose(const Target&) {}

QWidget* EventsPane::firstWidget()
{
    return this;
}

} // namespace kurator::ui
