#pragma once

#include "people/entry.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class Form;

// Another status for one mentor or for several at once.
class StatusDialog : public QDialog
{
    Q_OBJECT

public:
    // `entries` are not empty.
    StatusDialog(Workspace& workspace, std::vector<base::Id<people::Entry>> entries,
                 QWidget* parent = nullptr);

private:
    [[nodiscard]] QString whom() const;
    [[nodiscard]] people::MentorStatus chosen() const;
    void proposeNext();
    void showNotes();
    void fit();
    void change();

    Workspace& m_workspace;
    std::vector<base::Id<people::Entry>> m_entries;
    QWidget* m_content;
    Form* m_form;
    QComboBox* m_status;
    QLineEdit* m_reason;
    QLabel* m_warnings;
    QPushButton* m_change;
};

} // namespace kurator::ui
