#pragma once

#include "lists/history_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kurator::ui {

class ListPanel;

// Who did what and when. Takes back everything down to a step, as far as no barrier stands in the way.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    struct Line
    {
        QUuid id;
        lists::HistoryRow row;
        QString text;
    };

    static std::unique_ptr<ListModel<Line>> makeModel();
    void refresh();
    void showChosen();
    void undoToChosen();

    Workspace& m_workspace;
    std::unique_ptr<ListModel<Line>> m_model;
    ListPanel* m_list;
    QLabel* m_note;
    QPushButton* m_undoTo;
    QPushButton* m_redo;
};

} // namespace kurator::ui
