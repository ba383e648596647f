#pragma once

#include "base/finding.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class Form;
class FormDraft;

// «Принять, потому что…»: leaves findings as they are, with the reason. Of several the curator chooses; what
// the law demands is told and cannot be chosen.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    AcceptDialog(Workspace& workspace, const std::vector<base::Finding>& findings, QWidget* parent = nullptr);

private:
    void addWhat(QVBoxLayout& column, qsizetype byLaw);
    void addChoice(QVBoxLayout& column);
    void addReason(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeButtons();
    void keepTyped();
    void tickAll(bool ticked);
    void showReady();
    void accept() override;
    [[nodiscard]] std::vector<base::Finding> chosen() const;

    Workspace& m_workspace;
    std::vector<base::Finding> m_findings; // that can be accepted
    QCheckBox* m_all = nullptr;            // with the list, where there are several
    QListWidget* m_list = nullptr;
    Form* m_form;
    QPlainTextEdit* m_reason;
    FormDraft* m_typed;
    QPushButton* m_accept;
};

} // namespace kurator::ui
