#pragma once

#include "lists/act_list.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace kurator::ui {

class PaperWork;
class Workspace;

// By which acts the paper is written: in one line as long as it is folded, else the library with ticks. Each
// tick shows on the sheet at once. Only for kinds that cite acts.
class GroundsCard : public QFrame
{
    Q_OBJECT

public:
    GroundsCard(Workspace& workspace, PaperWork& work, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeChoice();
    void unfold(bool open);
    void refresh();
    void fillList();
    void showTicks();
    void narrow(const QString& text);
    void takeTicks();
    void showSuccessor();
    // The act in force that stands in the end of the current row's successors; nullptr where there is none.
    [[nodiscard]] const lists::ActRow* successorOfCurrent() const;
    void takeSuccessor();
    void openLibrary();
    [[nodiscard]] const lists::ActRow* actOf(const QString& key) const;

    Workspace& m_workspace;
    PaperWork& m_work;
    QLabel* m_cited;
    QPushButton* m_open;
    QPushButton* m_usual;
    QWidget* m_choice;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QPushButton* m_successor;
    std::vector<lists::ActRow> m_acts; // as the list shows them
    bool m_putting = false;
};

} // namespace kurator::ui
