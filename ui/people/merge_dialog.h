#pragma once

#include "office/merge_people.h"
#include "ui/common/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class MergeTable;
class MessageBar;

// Two cards of one person become one: they stand side by side, each field that differs is chosen, and what
// comes of it is told before it is done.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Workspace& workspace, base::Id<people::Person> one, base::Id<people::Person> other,
                QWidget* parent = nullptr);

Q_SIGNALS:
    // The curator has decided: one person, or two different ones.
    void decided(const QString& sentence);

private:
    [[nodiscard]] QWidget* makeHeads();
    [[nodiscard]] QWidget* makeHead(base::Id<people::Person> person, office::MergeSide side);
    [[nodiscard]] QWidget* makeResult();
    [[nodiscard]] QWidget* makeButtons();
    void showResult();
    void merge();
    void tellApart();

    Workspace& m_workspace;
    base::Id<people::Person> m_keep;
    base::Id<people::Person> m_drop;
    bool m_asks = false; // whether the cards differ in anything
    MessageBar* m_messages;
    MergeTable* m_table;
    QVBoxLayout* m_result = nullptr;
    QWidget* m_lines = nullptr; // of the result
    QPushButton* m_merge;
};

} // namespace kurator::ui
