#pragma once

#include "office/pair_card.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPlainTextEdit;

namespace kurator::ui {

class DateEditor;

// The goal, the role model, the dates (while no order fixes them) and the outcome of a pair. What is
// typed survives a power cut.
class PairForm : public PaneForm
{
    Q_OBJECT

public:
    PairForm(Workspace& workspace, const office::PairCard& card, const QString& formCode, bool fixed,
             const QString& about, QWidget* parent = nullptr);

private:
    void keepDraft();
    [[nodiscard]] bool save();

    Workspace& m_workspace;
    office::PairCard m_card;
    QPlainTextEdit* m_goal;
    QComboBox* m_roleModel;
    DateEditor* m_start;
    DateEditor* m_end;
    QPlainTextEdit* m_outcome;
};

} // namespace kurator::ui
