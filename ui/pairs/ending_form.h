#pragma once

#include "pairs/pair.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPlainTextEdit;

namespace kurator::ui {

class DateEditor;

// How a pair ends: completed with its outcome, or dissolved with the reason. What is typed survives a power
// cut.
class EndingForm : public PaneForm
{
    Q_OBJECT

public:
    EndingForm(Workspace& workspace, base::Id<pairs::Pair> pair, const QString& about,
               QWidget* parent = nullptr);

private:
    void keepDraft();
    [[nodiscard]] bool end();
    void refuse(const base::Error& error);

    Workspace& m_workspace;
    base::Id<pairs::Pair> m_pair;
    QString m_about;
    QComboBox* m_how;
    DateEditor* m_day;
    QPlainTextEdit* m_reason;
};

} // namespace kurator::ui
