#pragma once

#include "documents/roadmap_printing.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QTimer;

namespace kurator::ui {

class ApprovalForm;
class Form;
class PaperWork;
class WrappedList;

// How the roadmap is printed: its columns, and one to four approval blocks in the curator's order. What is
// typed is kept at once and shown on the sheet after a pause.
class RoadmapPrintingCard : public QFrame
{
    Q_OBJECT

public:
    explicit RoadmapPrintingCard(PaperWork& work, QWidget* parent = nullptr);

    // What was typed shows on the sheet now.
    void finishTyping();

private:
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    void showBlocks();
    void showButtons();
    void chooseColumns();
    void add(documents::ApprovalKind kind);
    void remove();
    void move(int by);
    void takeTyped();
    void setApprovals(std::vector<documents::Approval> approvals, int row);

    PaperWork& m_work;
    QTimer* m_typing;
    Form* m_form;
    QComboBox* m_columns;
    WrappedList* m_blocks;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    ApprovalForm* m_fields;
};

} // namespace kurator::ui
