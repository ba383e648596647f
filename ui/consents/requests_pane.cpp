#include "ui/consents/requests_pane.h"

#include "exchange/xlsx_writer.h"
#include "language/date_words.h"
#include "office/request_register.h"
#include "ui/common/choices.h"
#include "ui/common/texts.h"
#include "ui/consents/request_details.h"
#include "ui/consents/request_forms.h"
#include "ui/consents/request_texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

namespace kurator::ui {

namespace {

constexpr int requestsListShare = 2; // of the width, to one of the details

} // namespace

RequestsPane::RequestsPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(makeModel()),
      m_panel(new ListPanel(QStringLiteral("requests"), tr("Requests about personal data"), *m_model, this)),
      m_actions(makeActions()), m_details(new RequestDetails(workspace, m_actions, this))
{
    m_model->setParent(m_panel); // outlives the view
    auto* save = new QPushButton(tr("Save the register…"), m_panel);
    save->setToolTip(tr("As a table for the school's own file; it names the applicants"));
    auto* anew = mainButton(tr("New request…"), m_panel);
    anew->setToolTip(tr("A withdrawal, a demand, a question or a correction (Ctrl+R)"));
    m_panel->addTool(save);
    m_panel->addTool(anew);
    m_panel->setEmptyText(
        tr("Nobody has withdrawn a consent or asked about the data yet. What comes is written "
           "down here, with its term by law."),
        tr("Write a request down"));
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->addWidget(m_panel);
    body->addWidget(m_details);
    body->setStretchFactor(0, requestsListShare);
    body->setStretchFactor(1, 1);
    body->setHandleWidth(14);
    body->setSizes({1000 * requestsListShare, 1000});
    auto* column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    connect(save, &QPushButton::clicked, this, &RequestsPane::saveRegister);
    connect(anew, &QPushButton::clicked, this, &RequestsPane::newAsked);
    connect(m_panel, &ListPanel::emptyButtonPressed, this, &RequestsPane::newAsked);
    connect(m_panel->view(), &ListView::choiceChanged, this, &RequestsPane::showDetails);
    connect(m_panel->view(), &ListView::opened, this, &RequestsPane::toSteps);
    connect(m_details, &RequestDetails::answerAsked, this, &RequestsPane::answer);
    connect(m_details, &DetailsPane::formClosed, this, &RequestsPane::toSteps);
}

RequestsPane::RequestModel* RequestsPane::makeModel()
{
    using Request = lists::RequestRow;
    const auto day = [](const QDate& date) { return QVariant(date); };
    return new RequestModel(
        {{QStringLiteral("number"), tr("№"), [](const Request& row) { return QString::number(row.number); },
          4, [](const Request& row) { return QVariant(row.number); }},
         {QStringLiteral("received"), tr("Received"),
          [](const Request& row) { return language::shortDate(row.request.receivedOn); }, 11,
          [day](const Request& row) { return day(row.request.receivedOn); }},
         {QStringLiteral("applicant"), tr("Applicant"),
          [](const Request& row) { return row.request.applicant; }, 26},
         {QStringLiteral("kind"), tr("What is asked for"),
          [](const Request& row) { return RequestTexts::kind(row.request.kind); }, 24},
         {QStringLiteral("state"), tr("State"), [](const Request& row) { return RequestTexts::state(row); },
          18, [](const Request& row) { return QVariant(row.daysLeft); },
          [](const Request& row, int role) {
              return role == DotColourRole ? QVariant(RequestTexts::colour(row.state)) : QVariant();
          }},
         {QStringLiteral("due"), tr("Answer by"),
          [](const Request& row) { return language::shortDate(row.request.dueOn); }, 11,
          [day](const Request& row) { return day(row.request.dueOn); }},
         {QStringLiteral("name"),
          tr("Whose data"),
          [](const Request& row) { return row.name; },
          26,
          {},
          {},
          false},
         {QStringLiteral("gist"),
          tr("Gist"),
          [](const Request& row) { return row.request.gist; },
          30,
          {},
          {},
          false},
         {QStringLiteral("answer"),
          tr("Answer"),
          [](const Request& row) { return row.request.answer; },
          30,
          {},
          {},
          false},
         {QStringLiteral("executor"),
          tr("Executor"),
          [](const Request& row) { return row.request.executor; },
          18,
          {},
          {},
          false}},
        [](const Request& row) { return row.request.id.uuid(); }, [](const Request& row) { return row.key; });
}

QAction* RequestsPane::action(const QString& text, const QKeySequence& key, void (RequestsPane::*deed)())
{
    auto* made = new QAction(text, this);
    made->setShortcut(key);
    connect(made, &QAction::triggered, this, deed);
    m_panel->view()->addListAction(made);
    return made;
}

std::vector<QAction*> RequestsPane::makeActions()
{
    return {action(tr("Answer…"), QKeySequence(Qt::CTRL | Qt::Key_Return), &RequestsPane::answer),
            action(tr("Make the term longer…"), QKeySequence(Qt::CTRL | Qt::Key_L), &RequestsPane::extend)};
}

void RequestsPane::showRequests()
{
    m_model->setRows(lists::requestRows(m_workspace.desk()));
    showDetails();
}

void RequestsPane::choose(const std::vector<QUuid>& ids)
{
    if (!ids.empty()) {
        m_panel->view()->choose(ids);
    }
}

const lists::RequestRow* RequestsPane::chosen() const
{
    const auto ids = m_panel->view()->chosenIds();
    return ids.size() == 1 ? m_model->find(ids.front()) : nullptr;
}

void RequestsPane::showDetails()
{
    const auto* row = chosen();
    m_actions[0]->setEnabled(row && row->state != lists::RequestState::Answered);
    m_actions[1]->setEnabled(row && row->mayBeExtended);
    if (row) {
        m_details->showRequest(*row);
    } else {
        m_details->showNone();
    }
}

void RequestsPane::answer()
{
    if (const auto* row = chosen()) {
        m_details->showForm(new RequestAnswerForm(m_workspace, *row, m_details));
    }
}

void RequestsPane::extend()
{
    if (const auto* row = chosen()) {
        m_details->showForm(new RequestExtensionForm(m_workspace, *row, m_details));
    }
}

// To what is left to do, or to the list where nothing is.
void RequestsPane::toSteps()
{
    const auto* row = chosen();
    const bool open = row && row->state != lists::RequestState::Answered;
    QWidget* next = open ? static_cast<QWidget*>(m_details->steps()) : m_panel->view();
    next->setFocus(Qt::OtherFocusReason);
}

void RequestsPane::saveRegister()
{
    const QString path = tableToSave(this, tr("Register of requests"), tr("Save the register"));
    if (path.isEmpty()) {
        return;
    }
    const auto& desk = m_workspace.desk();
    const auto written = exchange::writeWorkbook(path, {office::requestRegister(desk)}, desk.today());
    if (!written) {
        Q_EMIT m_workspace.refused(written.error());
        return;
    }
    Q_EMIT m_workspace.told(tr("The register is saved. It names people: keep it inside the school."));
}

} // namespace kurator::ui
