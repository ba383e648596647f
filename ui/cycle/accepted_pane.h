#pragma once

#include "lists/finding_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kurator::ui {

class ListPanel;

// What the curator accepted in the open year: with reason and day, and the way back.
class AcceptedPane : public QWidget
{
    Q_OBJECT

public:
    explicit AcceptedPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_model->rows().size()); }
    [[nodiscard]] QWidget* firstWidget() const;

private:
    void showChosen();
    void takeBack();

    Workspace& m_workspace;
    ListModel<lists::AcceptedRow>* m_model;
    ListPanel* m_panel;
    QLabel* m_sentence;
    QPushButton* m_back;
};

} // namespace kurator::ui
