#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

namespace kurator::ui {

struct Target;

// Goals, forms, expected results, SWOT and planned values of the year.
class PlanPane : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void choose(const Target& target);
    [[nodiscard]] QWidget* firstWidget();

private:
    Workspace& m_workspace;
};

} // namespace kurator::ui
