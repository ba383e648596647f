#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

namespace kurator::ui {

struct Target;

// Events of the cycle and publications: a list and the form of the chosen one.
class EventsPane : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void choose(const Target& target);
    [[nodiscard]] QWidget* firstWidget();

private:
    Workspace& m_workspace;
};

} // namespace kurator::ui
