#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QToolButton;

namespace kurator::ui {

class ElidingButton;
class SchoolMenu;

// The school and its year, undo and redo named after their steps, and the way to the search.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] SchoolMenu& schoolMenu() const { return *m_menu; }

Q_SIGNALS:
    void undoAsked();
    void redoAsked();
    void searchAsked();
    void historyAsked();
    void settingsAsked();
    void helpAsked();

private:
    void showSteps();

    Workspace& m_workspace;
    ElidingButton* m_school;
    SchoolMenu* m_menu;
    QToolButton* m_undo;
    QToolButton* m_redo;
    ElidingButton* m_search;
};

} // namespace kurator::ui
