#pragma once

#include "lists/act_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QDialog>

class QAction;

namespace kurator::ui {

class DetailsPane;
class ListPanel;
class MessageBar;

// «Нормативные акты»: the library that papers cite from, and the chosen act beside it. Federal and regional
// acts can be worded anew or not be cited, the school's own ones are added and taken away.
class ActsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void makeActions();
    QAction* addAction(const QString& text, void (ActsDialog::*slot)());
    void listen();
    void refresh();
    void showDetails();
    void say(const QString& sentence);
    void openNew();
    void openChosen();
    void openForm(const documents::LibraryAct& act);
    void remove();
    void restore();
    [[nodiscard]] const lists::ActRow* chosen() const;

    Workspace& m_workspace;
    ListModel<lists::ActRow> m_model;
    MessageBar* m_messages;
    ListPanel* m_panel;
    DetailsPane* m_details;
    QAction* m_add;
    QAction* m_change;
    QAction* m_remove;
    QAction* m_restore;
};

} // namespace kurator::ui
