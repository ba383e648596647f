#include "ui/programme/plan_pane.h"

#include "ui/common/target.h"

namespace kurator::ui {

PlanPane::PlanPane(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {}

void PlanPane::refresh() {}

void PlanPane::choose(const Target&) {}

QWidget* PlanPane::firstWidget()
{
    return this;
}

} // namespace kurator::ui
