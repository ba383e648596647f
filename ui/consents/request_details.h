#pragma once

#include "lists/request_list.h"
#include "ui/common/details_pane.h"
#include "ui/common/workspace.h"

class QAction;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace kurator::ui {

// One request: whose data, the term, and the steps to tick (Space or Enter on a step; a ticked one is opened
// again the same way).
class RequestDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit RequestDetails(Workspace& workspace, const std::vector<QAction*>& actions,
                            QWidget* parent = nullptr);

    void showNone();
    void showRequest(const lists::RequestRow& row);
    [[nodiscard]] QListWidget* steps() const { return m_steps; }

Q_SIGNALS:
    // The answer is a step that the register asks more about.
    void answerAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFacts(const lists::RequestRow& row);
    void showSteps(const lists::RequestRow& row);
    void press(int line);

    Workspace& m_workspace;
    QLabel* m_stepsTitle;
    QListWidget* m_steps;
    lists::RequestRow m_row;
};

} // namespace kurator::ui
