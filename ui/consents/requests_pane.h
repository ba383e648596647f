#pragma once

#include "lists/request_list.h"
#include "ui/common/list_model.h"
#include "ui/common/list_panel.h"
#include "ui/common/workspace.h"

#include <QLineEdit>
#include <QWidget>

#include <vector>

class QAction;

namespace kurator::ui {

class RequestDetails;

// The register of requests about personal data beside what is left to do for the chosen one.
class RequestsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPane(Workspace& workspace, QWidget* parent = nullptr);

    // Shows the desk as it is now.
    void showRequests();
    [[nodiscard]] const std::vector<lists::RequestRow>& rows() const { return m_model->rows(); }
    void choose(const std::vector<QUuid>& ids);
    [[nodiscard]] QWidget* firstWidget() const { return m_panel->filterBox(); }

Q_SIGNALS:
    // A new request is to be written down.
    void newAsked();

private:
    using RequestModel = ListModel<lists::RequestRow>;

    [[nodiscard]] RequestModel* makeModel();
    [[nodiscard]] std::vector<QAction*> makeActions();
    QAction* action(const QString& text, const QKeySequence& key, void (RequestsPane::*deed)());
    [[nodiscard]] const lists::RequestRow* chosen() const;
    void showDetails();
    void answer();
    void extend();
    void toSteps();
    void saveRegister();

    Workspace& m_workspace;
    RequestModel* m_model;
    ListPanel* m_panel;
    std::vector<QAction*> m_actions;
    RequestDetails* m_details;
};

} // namespace kurator::ui
