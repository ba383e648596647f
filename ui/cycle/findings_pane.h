#pragma once

#include "lists/finding_list.h"
#include "ui/common/list_model.h"
#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kurator::ui {

class FilterBar;
class ListPanel;

// Every finding of the open year, with the button that mends the chosen ones and the way to accept them.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QWidget* firstWidget() const;
    // Shows only these.
    void showOnly(const std::vector<base::Finding>& findings);

Q_SIGNALS:
    void asked(const kurator::ui::Target& target);
    void acceptAsked(const std::vector<kurator::base::Finding>& findings);

private:
    void makeFilter();
    void narrow();
    void showChosen();
    void mend();
    void accept();
    [[nodiscard]] std::vector<base::Finding> chosen() const;

    Workspace& m_workspace;
    ListModel<lists::FindingRow>* m_model;
    ListPanel* m_panel;
    FilterBar* m_filter;
    QLabel* m_sentence;
    QPushButton* m_mend;
    QPushButton* m_accept;
};

} // namespace kurator::ui
