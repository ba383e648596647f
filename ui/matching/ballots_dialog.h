#pragma once

#include "lists/ballot_list.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kurator::ui {

class ChoicePicker;
class FormDraft;

// The ballots of the group meeting, entered from paper: on the left who could fill one in, on the right whom
// the person named, best first. Enter in the empty field writes the ballot down and goes to the next person.
class BallotsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BallotsDialog(Workspace& workspace, QWidget* parent = nullptr);

    // The curator has the ballots in a table: the import is to be opened once this is closed.
    [[nodiscard]] bool wantsImport() const { return m_wantsImport; }

private:
    void printBlanks();
    QWidget* makeList();
    QWidget* makeBallot();
    void fillList();
    void showPerson();
    void noteEdited();
    bool write();
    void writeAndGoOn();
    void find(const QString& text);
    [[nodiscard]] const lists::BallotRow* current() const;

    Workspace& m_workspace;
    std::vector<lists::BallotRow> m_rows;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_name;
    QLabel* m_fault;
    ChoicePicker* m_choices;
    QLineEdit* m_comment;
    QPushButton* m_next;
    QLabel* m_count;
    FormDraft* m_draft;
    bool m_wantsImport = false;
};

} // namespace kurator::ui
