#include "ui/programme/events_pane.h"

#include "office/event_hints.h"
#include "office/save_event.h"
#include "ui/common/action_buttons.h"
#include "ui/common/details_pane.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/common/list_saving.h"
#include "ui/common/target.h"
#include "ui/programme/event_columns.h"
#include "ui/programme/event_facts.h"
#include "ui/programme/event_form.h"
#include "ui/programme/wants_strip.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

const QString newEventKey = QStringLiteral("form/new-event");

} // namespace

EventsPane::EventsPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(
          eventColumns(), [](const lists::EventRow& row) { return row.event.id.uuid(); }, eventKey),
      m_panel(new ListPanel(QStringLiteral("events"), tr("Events"), m_model, this)),
      m_wants(new WantsStrip(this)), m_details(new DetailsPane(tr("The chosen event"), this))
{
    makeActions();
    build();
    auto leftOut = letLeave(m_model, *m_panel->view(), workspace,
                            [](const office::Desk& desk, const std::vector<lists::EventRow>& rows) {
                                return lists::rowsToName(desk, rows);
                            });
    letSave(*m_panel->view(), tr("Events"), workspace, leftOut);
    connect(m_panel, &ListPanel::emptyButtonPressed, this, &EventsPane::openNew);
    connect(m_panel->view(), &ListView::opened, this, &EventsPane::openChosen);
    connect(m_panel->view(), &ListView::archiveAsked, this, &EventsPane::remove);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &EventsPane::showDetails);
    connect(m_details, &DetailsPane::formClosed, this,
            [this] { m_panel->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_wants, &WantsStrip::recordAsked, this, &EventsPane::record);
    connect(m_wants, &WantsStrip::planAsked, this, &EventsPane::plan);
}

// The list keeps its columns when it goes, and needs the model for it.
EventsPane::~EventsPane()
{
    delete m_panel;
}

void EventsPane::build()
{
    addActionButtons(*m_details->foot(), {m_change, m_add, m_remove}, m_details);
    m_panel->setEmptyText(
        tr("No events of this year yet. Write down staff meetings, trainings, publications: "
           "the roadmap counts them."),
        tr("Add the first one"));
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(14);
    body->addWidget(m_panel);
    body->addWidget(m_details);
    body->setStretchFactor(0, 2);
    body->setStretchFactor(1, 1);
    body->setSizes({2000, 1000});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_wants);
    column->addWidget(body, 1);
}

void EventsPane::makeActions()
{
    m_add = addAction(tr("A&dd an event…"), &EventsPane::openNew);
    m_change = addAction(tr("Cha&nge…"), &EventsPane::openChosen);
    m_remove = addAction(tr("&Remove"), &EventsPane::remove);
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_add);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
}

QAction* EventsPane::addAction(const QString& text, void (EventsPane::*slot)())
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    m_panel->view()->addListAction(action);
    return action;
}

void EventsPane::refresh()
{
    const auto& desk = m_workspace.desk();
    m_model.setRows(lists::eventRows(desk));
    m_wants->setWants(lists::yearWants(desk), desk.today(), !m_workspace.whyReadOnly());
    showDetails();
}

void EventsPane::choose(const Target& target)
{
    if (!target.subjects.empty()) {
        m_panel->showOnly({}, {});
        m_panel->view()->choose(target.subjects);
    } else if (!target.items.isEmpty()) {
        chooseOfItems(target.items);
    }
}

void EventsPane::chooseOfItems(const QStringList& items)
{
    std::vector<QUuid> ids;
    for (const lists::EventRow& row : m_model.rows()) {
        const auto& own = row.event.items;
        if (std::ranges::any_of(items, [&own](const QString& number) { return own.contains(number); })) {
            ids.push_back(row.event.id.uuid());
        }
    }
    if (ids.empty()) {
        open(eventFor(items), newEventKey + QLatin1Char('/') + items.join(QLatin1Char(',')));
        return;
    }
    m_panel->showOnly(ids, tr("Events of the items %1").arg(items.join(QStringLiteral(", "))));
    m_panel->view()->choose({ids.front()});
}

QWidget* EventsPane::firstWidget()
{
    if (m_details->form()) {
        return m_details->form();
    }
    return m_panel->view();
}

const lists::EventRow* EventsPane::chosen() const
{
    return m_model.find(m_panel->view()->currentId());
}

void EventsPane::showDetails()
{
    const auto* row = chosen();
    const bool writable = !m_workspace.whyReadOnly();
    m_add->setEnabled(writable);
    m_change->setEnabled(row && writable);
    m_remove->setEnabled(row && writable);
    auto* column = m_details->renewFacts();
    if (row) {
        addEventFacts(*column, *row);
    } else {
        column->addWidget(quietLine(tr("Choose an event to see who was there and what it proves."),
                                    column->parentWidget()));
    }
}

void EventsPane::openNew()
{
    programme::Event event;
    event.date = m_workspace.desk().today();
    open(event, newEventKey);
}

void EventsPane::openChosen()
{
    if (const auto* row = chosen()) {
        open(row->event, QStringLiteral("form/event/") + row->event.id.toString());
    }
}

void EventsPane::open(const programme::Event& event, const QString& draftKey)
{
    if (m_workspace.whyReadOnly()) {
        return;
    }
    m_details->closeForm();
    auto* form = new EventForm(m_workspace, event, draftKey, m_details);
    connect(form, &EventForm::stored, this, &EventsPane::showStored);
    m_details->showForm(form);
}

// What was just stored is in sight, whatever the list was narrowed to.
void EventsPane::showStored(const QUuid& event)
{
    if (m_model.shownRowOf(event) < 0) {
        m_panel->setFilterText({});
        m_panel->showOnly({}, {});
    }
    m_panel->view()->choose({event});
}

programme::Event EventsPane::eventFor(const QStringList& items) const
{
    programme::Event event;
    event.date = m_workspace.desk().today();
    event.items = items;
    if (const auto* item = programme::findItem(m_workspace.desk().profile(), items.first())) {
        event.kind = office::usualKind(*item);
        event.title = item->title;
    }
    return event;
}

void EventsPane::record(const lists::YearWant& want)
{
    open(eventFor({want.number}), newEventKey + QLatin1Char('/') + want.number);
}

void EventsPane::plan(const lists::YearWant& want)
{
    programme::Event event = eventFor({want.number});
    event.date.reset();
    const auto saved =
        m_workspace.perform([&](office::Desk& desk) { return office::saveEvent(desk, event); });
    if (saved) {
        Q_EMIT m_workspace.said(tr("Planned: %1. Open it to give it a day.").arg(event.title));
        showStored(saved->uuid());
        m_panel->view()->setFocus(Qt::OtherFocusReason);
    }
}

void EventsPane::remove()
{
    if (m_workspace.whyReadOnly()) {
        return;
    }
    std::vector<base::Id<programme::Event>> ids;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        ids.emplace_back(id);
    }
    const auto removed =
        m_workspace.perform([&](office::Desk& desk) { return office::removeEvents(desk, ids); });
    if (removed && !ids.empty()) {
        Q_EMIT m_workspace.said(tr("%n events are removed", nullptr, static_cast<int>(ids.size())));
    }
}

} // namespace kurator::ui
