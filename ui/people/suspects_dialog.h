#pragma once

#include "lists/suspect_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QDialog>

class QPushButton;

namespace kurator::ui {

class ListPanel;
class MessageBar;

// «Похожие люди»: who may have been entered twice, and why. Two cards are compared and made one, or said to
// be of different people.
class SuspectsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SuspectsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    void showButtons();
    void compare();
    void tellApart();
    void say(const QString& sentence);

    Workspace& m_workspace;
    ListModel<lists::SuspectRow> m_model;
    MessageBar* m_messages;
    ListPanel* m_panel;
    QPushButton* m_compare;
    QPushButton* m_apart;
};

} // namespace kurator::ui
