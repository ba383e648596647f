#pragma once

#include "lists/partner_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QUuid>
#include <QWidget>

#include <vector>

class QAction;

namespace kurator::ui {

class DetailsPane;
class ListPanel;

// Partner organisations: a list with the agreements and mentors, and the card of the chosen one beside it.
class PartnersPane : public QWidget
{
    Q_OBJECT

public:
    explicit PartnersPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    // The first of them is chosen; nothing happens when there is none.
    void choose(const std::vector<QUuid>& partners);
    [[nodiscard]] QWidget* firstWidget() const;

private:
    void makeActions();
    QAction* addAction(const QString& text, void (PartnersPane::*slot)());
    void showDetails();
    void openNew();
    void openChosen();
    void open(const people::Partner& partner);
    void remove();
    [[nodiscard]] const lists::PartnerRow* chosen() const;

    Workspace& m_workspace;
    ListModel<lists::PartnerRow>* m_model;
    ListPanel* m_panel;
    DetailsPane* m_details;
    QAction* m_add;
    QAction* m_change;
    QAction* m_remove;
};

} // namespace kurator::ui
