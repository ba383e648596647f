#include "ui/programme/profile_pane.h"

#include "ui/common/target.h"

namespace kurator::ui {

ProfilePane::ProfilePane(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {}

void ProfilePane::refresh() {}

void ProfilePane::choose(const Target&) {}

QWidget* ProfilePane::firstWidget()
{
    return this;
}

} // namespace kurator::ui
