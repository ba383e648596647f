#pragma once

#include "ui/common/workspace.h"
#include "ui/shell/file_command.h"

#include <QMenu>

namespace kurator::ui {

// Under «школа · год»: the years of the school, schools that were open before, and what is done with files.
// Filled anew each time it opens.
class SchoolMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SchoolMenu(Workspace& workspace, QWidget* parent = nullptr);

    void fill();

Q_SIGNALS:
    void commandAsked(kurator::ui::FileCommand command);
    void schoolAsked(const QString& path);
    void newYearAsked();

private:
    void addYears();
    void addRecent();
    void addCommands();

    Workspace& m_workspace;
};

} // namespace kurator::ui
