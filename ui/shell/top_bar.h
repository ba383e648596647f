#pragma once

#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace kurator::ui {

// The school and its year, undo and redo named after their steps, and the way to the search.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    // Under «школа · год»: the window adds what belongs to files.
    [[nodiscard]] QPushButton* schoolButton() const { return m_school; }

Q_SIGNALS:
    void asked(const kurator::ui::Target& target);
    void searchAsked();
    void historyAsked();
    void settingsAsked();
    void helpAsked();

private:
    Workspace& m_workspace;
    QPushButton* m_school;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_search;
};

} // namespace kurator::ui
