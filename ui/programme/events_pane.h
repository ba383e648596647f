#pragma once

#include "lists/event_list.h"
#include "lists/year_wants.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QAction;

namespace kurator::ui {

class DetailsPane;
class ListPanel;
class WantsStrip;
struct Target;

// Events of the cycle and publications: what the year still wants above, the list, and beside it the chosen
// one or its form.
class EventsPane : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPane(Workspace& workspace, QWidget* parent = nullptr);
    ~EventsPane() override;

    void refresh();
    // The events in `subjects`; without them those of the roadmap's `items`, or the form of a new one where
    // there is none yet.
    void choose(const Target& target);
    [[nodiscard]] QWidget* firstWidget();

private:
    void build();
    void makeActions();
    QAction* addAction(const QString& text, void (EventsPane::*slot)());
    void showDetails();
    void openNew();
    void openChosen();
    void remove();
    void record(const lists::YearWant& want);
    void plan(const lists::YearWant& want);
    void chooseOfItems(const QStringList& items);
    // A new one that counts for the items.
    [[nodiscard]] programme::Event eventFor(const QStringList& items) const;
    void open(const programme::Event& event, const QString& draftKey);
    void showStored(const QUuid& event);
    [[nodiscard]] const lists::EventRow* chosen() const;

    Workspace& m_workspace;
    ListModel<lists::EventRow> m_model;
    ListPanel* m_panel;
    WantsStrip* m_wants;
    DetailsPane* m_details;
    QAction* m_add = nullptr;
    QAction* m_change = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace kurator::ui
