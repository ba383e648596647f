#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

namespace kurator::ui {

struct Target;

// The regional profile of the programme: what it holds, own files, and the editor of a copy.
class ProfilePane : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void choose(const Target& target);
    [[nodiscard]] QWidget* firstWidget();

private:
    Workspace& m_workspace;
};

} // namespace kurator::ui
