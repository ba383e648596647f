#pragma once

#include "base/finding.h"
#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QDialog>

class QTabWidget;

namespace kurator::ui {

class AcceptedPane;
class FindingsPane;
class MessageBar;

// «Все замечания»: those of the open year, and those that the curator accepted.
class FindingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindingsDialog(Workspace& workspace, QWidget* parent = nullptr);

    // Shows only these.
    void showOnly(const std::vector<base::Finding>& findings);

Q_SIGNALS:
    // The dialog has closed; the curator wants to be there.
    void asked(const kurator::ui::Target& target);

private:
    void refresh();
    void say(const QString& sentence);
    void accept(const std::vector<base::Finding>& findings);
    void leaveFor(const Target& target);

    Workspace& m_workspace;
    MessageBar* m_messages;
    QTabWidget* m_tabs;
    FindingsPane* m_findings;
    AcceptedPane* m_accepted;
};

} // namespace kurator::ui
