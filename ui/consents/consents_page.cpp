#include "ui/consents/consents_page.h"

#include "lists/consent_tally.h"
#include "lists/paper_people_list.h"
#include "lists/people_facets.h"
#include "office/consent_papers.h"
#include "ui/common/long_work.h"
#include "ui/common/texts.h"
#include "ui/consents/consent_details.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/consents_export.h"
#include "ui/consents/labour_form.h"
#include "ui/consents/mark_pile_wizard.h"
#include "ui/consents/request_wizard.h"
#include "ui/consents/requests_pane.h"
#include "ui/consents/show_switch.h"
#include "ui/people/people_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

// Of the width.
constexpr int consentsListShare = 8;
constexpr int consentsDetailsShare = 3;

const QString mainBlank = QStringLiteral("D15");

} // namespace

ConsentsPage::ConsentsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_model(consentModel().release()), m_summary(mutedLabel({}, this)),
      m_switch(new ShowSwitch(this)),
      m_panel(new ListPanel(QStringLiteral("consents"), tr("Consents"), *m_model, this)),
      m_bar(new PeopleBar(workspace, QStringLiteral("consents"), *m_panel, *m_model, this)),
      m_export(new ConsentsExport(workspace, *m_model, *m_panel, *new LongWork(this), this)),
      m_actions(makeActions()), m_details(new ConsentDetails(workspace, m_actions, this)),
      m_body(new QWidget(this)), m_requests(new RequestsPane(workspace, this))
{
    m_model->setParent(m_panel); // outlives the view
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->addWidget(m_panel);
    body->addWidget(m_details);
    body->setStretchFactor(0, consentsListShare);
    body->setStretchFactor(1, consentsDetailsShare);
    body->setHandleWidth(14);
    body->setSizes({1000 * consentsListShare, 1000 * consentsDetailsShare});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    auto* listColumn = new QVBoxLayout(m_body);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(8);
    listColumn->addWidget(m_bar);
    listColumn->addWidget(body, 1);
    column->addWidget(m_body, 1);
    column->addWidget(m_requests, 1);
    m_bar->addChoice(
        QStringLiteral("show"), [this] { return QString::number(static_cast<int>(m_switch->shown())); },
        [this](const QString& told) {
            m_switch->setShown(static_cast<ConsentShow>(std::clamp(told.toInt(), 0, 2)));
            showRows();
        });

    connect(m_switch, &ShowSwitch::changed, this, [this] {
        m_panel->showOnly({}, {});
        showPlace();
        showRows();
    });
    connect(m_requests, &RequestsPane::newAsked, this, &ConsentsPage::writeRequest);
    connect(m_panel->view(), &ListView::choiceChanged, this, &ConsentsPage::showDetails);
    connect(m_panel->view(), &ListView::opened, this, &ConsentsPage::sign);
    connect(m_panel, &ListPanel::emptyButtonPressed, this, [this] {
        m_switch->setShown(ConsentShow::All);
        showRows();
        m_panel->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &DetailsPane::formClosed, this,
            [this] { m_panel->view()->setFocus(Qt::OtherFocusReason); });
}

QWidget* ConsentsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(titleLabel(tr("Consents"), head));
    m_summary->setWordWrap(true);
    texts->addWidget(m_summary);
    texts->addSpacing(4);
    texts->addWidget(m_switch, 0, Qt::AlignLeft);
    row->addLayout(texts, 1);
    auto* print = new QPushButton(tr("Print &blanks"), head);
    print->setToolTip(tr("For the chosen, or for those shown who lack the paper"));
    print->setMenu(makeBlanksMenu(print));
    auto* pile = mainButton(tr("Mark a pile"), head);
    pile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    pile->setToolTip(tr("Many signed papers at once, by surnames (Ctrl+M)"));
    auto* keep = new QPushButton(tr("Sa&ve the list"), head);
    auto* menu = new QMenu(keep);
    m_export->fill(*menu);
    keep->setMenu(menu);
    row->addWidget(keep, 0, Qt::AlignTop);
    row->addWidget(print, 0, Qt::AlignTop);
    row->addWidget(pile, 0, Qt::AlignTop);
    connect(pile, &QPushButton::clicked, this, &ConsentsPage::markPile);
    return head;
}

QMenu* ConsentsPage::makeBlanksMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    for (const char* code : {"D15", "D16", "D17", "D18"}) {
        const QString kind = QLatin1String(code);
        QAction* one = menu->addAction(ConsentTexts::paper(*office::consentPurposeOf(kind)), this,
                                       [this, kind] { printBlanks(kind); });
        if (kind == mainBlank) {
            one->setShortcut(QKeySequence::Print);
            addAction(one);
        }
    }
    return menu;
}

QAction* ConsentsPage::action(const QString& text, const QKeySequence& key, void (ConsentsPage::*deed)())
{
    auto* made = new QAction(text, this);
    made->setShortcut(key);
    connect(made, &QAction::triggered, this, deed);
    m_panel->view()->addListAction(made);
    return made;
}

std::vector<QAction*> ConsentsPage::makeActions()
{
    auto* request = new QAction(tr("Withdrawal or demand…"), this);
    request->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(request, &QAction::triggered, this, &ConsentsPage::writeRequest);
    addAction(request);
    m_panel->view()->addListAction(request);
    return {action(tr("Mark as signed…"), QKeySequence(Qt::CTRL | Qt::Key_Return), &ConsentsPage::sign),
            action(tr("Blank given out…"), QKeySequence(Qt::CTRL | Qt::Key_B), &ConsentsPage::giveBlank),
            request,
            action(tr("Attach a scan…"), QKeySequence(Qt::CTRL | Qt::Key_I), &ConsentsPage::attachScan),
            action(tr("Papers of article 351.8…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                   &ConsentsPage::editLabourPapers)};
}

QWidget* ConsentsPage::firstWidget()
{
    return m_switch->shown() == ConsentShow::Requests ? m_requests->firstWidget() : m_panel->filterBox();
}

void ConsentsPage::refresh()
{
    m_rows = lists::consentRows(desk());
    const auto tally = lists::tallyOf(m_rows);
    if (!m_switchIsSet) {
        m_switchIsSet = true;
        m_switch->setShown(tally.lacking > 0 ? ConsentShow::Lacking : ConsentShow::All);
    }
    m_requests->showRequests();
    m_switch->setCounts(tally, lists::tallyOf(m_requests->rows()).open);
    showSummary(tally);
    showPlace();
    showRows();
}

void ConsentsPage::showSummary(const lists::ConsentTally& tally)
{
    QStringList parts{
        tr("%1 of %2 have signed the consent to processing").arg(tally.complete).arg(tally.people)};
    if (tally.none > 0) {
        parts << tr("%n have none", nullptr, tally.none);
    }
    if (tally.incomplete > 0) {
        parts << tr("%n incomplete", nullptr, tally.incomplete);
    }
    if (tally.runningOut > 0) {
        parts << tr("%n end soon", nullptr, tally.runningOut);
    }
    m_summary->setText(tally.people == 0 ? tr("There are no participants yet.")
                                         : parts.join(QStringLiteral(" · ")));
}

void ConsentsPage::showPlace()
{
    const bool requests = m_switch->shown() == ConsentShow::Requests;
    m_body->setVisible(!requests);
    m_requests->setVisible(requests);
}

void ConsentsPage::showRows()
{
    std::vector<lists::ConsentRow> rows;
    const auto show = m_switch->shown();
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [show](const lists::ConsentRow& row) {
        return show == ConsentShow::All || show == ConsentShow::Requests ||
               (show == ConsentShow::Lacking && lists::lacksPapers(row)) ||
               (show == ConsentShow::RunningOut && lists::runsOut(row));
    });
    if (m_rows.empty()) {
        m_panel->setEmptyText(tr("There is nobody to ask for a consent yet: import the lists of mentees and "
                                 "mentors or write people in."));
    } else if (show == ConsentShow::Lacking) {
        m_panel->setEmptyText(tr("All papers are there."), tr("Show everybody"));
    } else {
        m_panel->setEmptyText(tr("No consent ends within 30 days."), tr("Show everybody"));
    }
    auto arrangement = m_bar->follow(lists::consentFacets(desk(), rows));
    m_model->setRows(std::move(rows), std::move(arrangement));
}

std::vector<lists::ConsentRow> ConsentsPage::chosenRows() const
{
    std::vector<lists::ConsentRow> rows;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        if (const auto* row = m_model->find(id)) {
            rows.push_back(*row);
        }
    }
    return rows;
}

void ConsentsPage::showDetails()
{
    const auto rows = chosenRows();
    for (QAction* one : m_actions) {
        one->setEnabled(!rows.empty());
    }
    m_actions[2]->setEnabled(true); // a request may be about somebody who is in no list
    m_actions[3]->setEnabled(false);
    m_actions.back()->setEnabled(rows.size() == 1);
    if (rows.empty()) {
        m_details->showNobody();
    } else if (rows.size() == 1) {
        const auto history = lists::consentHistory(desk(), rows.front().person);
        m_details->showOne(rows.front(), history);
        m_actions[3]->setEnabled(m_details->takesScans());
    } else {
        m_details->showSeveral(rows);
    }
}

void ConsentsPage::write(ConsentDeed deed)
{
    const auto rows = chosenRows();
    if (rows.empty()) {
        return;
    }
    std::vector<base::Id<people::Person>> persons;
    for (const auto& row : rows) {
        persons.push_back(row.person);
    }
    const QString about =
        rows.size() == 1 ? rows.front().name : tr("%n people chosen", nullptr, static_cast<int>(rows.size()));
    m_details->showForm(new ConsentDeedForm(deed, workspace(), persons, about, m_details));
}

void ConsentsPage::writeRequest()
{
    const auto rows =
        m_switch->shown() == ConsentShow::Requests ? std::vector<lists::ConsentRow>() : chosenRows();
    Q_EMIT wizardAsked(
        new RequestWizard(workspace(), rows.size() == 1 ? rows.front().person : base::Id<people::Person>()));
}

void ConsentsPage::attachScan()
{
    m_details->askForScan();
}

void ConsentsPage::editLabourPapers()
{
    const auto rows = chosenRows();
    if (rows.size() == 1) {
        m_details->showForm(new LabourForm(workspace(), rows.front().person, rows.front().name, m_details));
    }
}

void ConsentsPage::printBlanks(const QString& kind)
{
    std::vector<QUuid> subjects;
    for (const lists::ConsentRow& row : chosenRows()) {
        subjects.push_back(row.entry.uuid());
    }
    if (subjects.empty()) {
        subjects = lists::entriesLacking(desk(), m_export->shownRows(), kind);
    }
    if (subjects.empty()) {
        Q_EMIT workspace().told(tr("Nobody of those shown lacks this paper: there is nothing to print."));
        return;
    }
    Q_EMIT asked(Target{lists::Place::Documents, lists::Doing::PrintConsents, kind, subjects, {}});
}

void ConsentsPage::markPile()
{
    startPile({});
}

void ConsentsPage::startPile(const std::vector<QUuid>& first)
{
    Q_EMIT wizardAsked(new MarkPileWizard(workspace(), first));
}

void ConsentsPage::choose(const Target& target)
{
    if (!target.doing) {
        return;
    }
    if (*target.doing == lists::Doing::OpenRequests) {
        m_switch->setShown(ConsentShow::Requests);
        showPlace();
        m_requests->choose(lists::requestsMeant(desk(), m_requests->rows(), target.subjects));
        return;
    }
    const auto meant = lists::rowsMeant(desk(), m_rows, target.subjects);
    if (*target.doing == lists::Doing::MarkConsents) {
        startPile(meant);
        return;
    }
    if (meant.empty()) {
        return;
    }
    m_switch->setShown(ConsentShow::All);
    showPlace();
    showRows();
    m_bar->reset();
    m_panel->showOnly(meant, tr("Only those of the message:"));
    m_panel->view()->choose(meant);
    if (*target.doing == lists::Doing::PrintConsents) {
        printBlanks(target.paperKind.isEmpty() ? mainBlank : target.paperKind);
    }
}

} // namespace kurator::ui
