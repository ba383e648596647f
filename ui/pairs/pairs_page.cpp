#include "ui/pairs/pairs_page.h"

#include "office/meetings.h"
#include "office/pair_card.h"
#include "office/pair_life.h"
#include "ui/common/leaving.h"
#include "ui/common/list_saving.h"
#include "ui/common/texts.h"
#include "ui/pairs/ending_form.h"
#include "ui/pairs/meeting_dots.h"
#include "ui/pairs/meeting_form.h"
#include "ui/pairs/new_pair_dialog.h"
#include "ui/pairs/pair_details.h"
#include "ui/pairs/pair_form.h"
#include "ui/pairs/pair_texts.h"
#include "ui/pairs/trial_dialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int pairsListShare = 2; // of the width, to one of the details

std::vector<base::Id<pairs::Pair>> idsOf(const std::vector<lists::PairRow>& rows)
{
    std::vector<base::Id<pairs::Pair>> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &lists::PairRow::id);
    return ids;
}

} // namespace

PairsPage::PairsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_model(pairModel().release()), m_summary(mutedLabel({}, this)),
      m_panel(new ListPanel(QStringLiteral("pairs"), tr("Pairs"), *m_model, this)), m_actions(this)
{
    m_model->setParent(m_panel); // outlives the view
    const auto leftOut = letLeave(*m_model, *m_panel->view(), workspace,
                                  [](const office::Desk& desk, const std::vector<lists::PairRow>& rows) {
                                      return lists::rowsToName(desk, rows);
                                  });
    connectActions();
    letSave(*m_panel->view(), tr("Pairs"), workspace, leftOut);
    m_details = new PairDetails(
        {m_actions.meeting, m_actions.edit, m_actions.trial, m_actions.rest, m_actions.end, m_actions.remove},
        this);
    paintWeeks();
    m_panel->setEmptyText(tr("There are no pairs yet. Match mentees with mentors, or add a pair by hand."),
                          tr("Match"));
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->addWidget(m_panel);
    body->addWidget(m_details);
    body->setStretchFactor(0, pairsListShare);
    body->setStretchFactor(1, 1);
    body->setHandleWidth(14);
    body->setSizes({1000 * pairsListShare, 1000});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(body, 1);
    connectAll();
}

QWidget* PairsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(titleLabel(tr("Pairs"), head));
    m_summary->setWordWrap(true);
    texts->addWidget(m_summary);
    row->addLayout(texts, 1);
    auto* add = new QPushButton(tr("Add a pair by hand"), head);
    add->setShortcut(QKeySequence::New);
    add->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    auto* order = new QPushButton(tr("Order of pairs"), head);
    order->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    order->setToolTip(order->shortcut().toString(QKeySequence::NativeText));
    row->addWidget(add, 0, Qt::AlignTop);
    row->addWidget(order, 0, Qt::AlignTop);
    connect(add, &QPushButton::clicked, this, &PairsPage::addPair);
    connect(order, &QPushButton::clicked, this, &PairsPage::prepareOrder);
    return head;
}

void PairsPage::connectActions()
{
    const auto lead = [this](QAction* action, void (PairsPage::*deed)()) {
        connect(action, &QAction::triggered, this, deed);
    };
    lead(m_actions.meeting, &PairsPage::writeMeeting);
    lead(m_actions.edit, &PairsPage::editPair);
    lead(m_actions.trial, &PairsPage::enterTrialSheets);
    lead(m_actions.rest, &PairsPage::restOrResume);
    lead(m_actions.end, &PairsPage::endPair);
    lead(m_actions.remove, &PairsPage::removePairs);
    lead(m_actions.papers, &PairsPage::preparePapers);
    for (QAction* action : m_actions.all()) {
        m_panel->view()->addListAction(action);
        addAction(action);
    }
}

void PairsPage::connectAll()
{
    connect(m_panel->view(), &ListView::choiceChanged, this, &PairsPage::showDetails);
    connect(m_panel->view(), &ListView::opened, this, &PairsPage::editPair);
    connect(m_panel->view(), &ListView::archiveAsked, this, &PairsPage::removePairs);
    connect(m_panel, &ListPanel::emptyButtonPressed, this,
            [this] { Q_EMIT asked(Target{lists::Place::Matching}); });
    connect(m_details, &DetailsPane::formClosed, this,
            [this] { m_panel->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &PairDetails::meetingOpened, this, &PairsPage::editMeeting);
    connect(m_details, &PairDetails::meetingRemovalAsked, this, &PairsPage::removeMeeting);
}

void PairsPage::paintWeeks()
{
    const auto weeks = [this](const QModelIndex& index) {
        const lists::PairRow& row = m_model->at(index.row());
        return row.state == pairs::PairState::Proposed ? std::vector<lists::WeekDot>()
                                                       : lists::weekDots(row, desk().today());
    };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnId(column) == pairWeeksColumn) {
            m_panel->view()->setItemDelegateForColumn(column,
                                                      new MeetingDotsDelegate(weeks, m_panel->view()));
        }
    }
}

QWidget* PairsPage::firstWidget()
{
    return m_panel->filterBox();
}

void PairsPage::refresh()
{
    auto rows = lists::pairRows(desk());
    m_summary->setText(PairTexts::summary(lists::tallyOf(rows)));
    m_model->setRows(std::move(rows));
}

std::vector<lists::PairRow> PairsPage::chosenRows() const
{
    std::vector<lists::PairRow> rows;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        if (const auto* row = m_model->find(id)) {
            rows.push_back(*row);
        }
    }
    return rows;
}

void PairsPage::showDetails()
{
    const auto rows = chosenRows();
    m_actions.showFor(rows);
    if (rows.empty()) {
        m_details->showNobody();
    } else if (rows.size() == 1) {
        const auto& row = rows.front();
        m_details->showOne(row, lists::meetingRows(desk(), row.id), lists::weekDots(row, desk().today()),
                           lists::trialRows(desk(), row.id));
    } else {
        m_details->showSeveral(rows);
    }
}

void PairsPage::writeMeeting()
{
    const auto rows = chosenRows();
    if (rows.empty()) {
        return;
    }
    const QString about = rows.size() == 1
                              ? PairTexts::names(rows.front())
                              : tr("For %n chosen pair(s)", nullptr, static_cast<int>(rows.size()));
    m_details->showForm(new MeetingForm(workspace(), idsOf(rows), about, m_details));
}

void PairsPage::editMeeting(const pairs::Meeting& meeting)
{
    const auto* row = m_model->find(meeting.pair.uuid());
    m_details->showForm(
        new MeetingForm(workspace(), meeting, row ? PairTexts::names(*row) : QString(), m_details));
}

void PairsPage::removeMeeting(const pairs::Meeting& meeting)
{
    const auto removed =
        workspace().perform([&](office::Desk& desk) { return office::removeMeeting(desk, meeting.id); });
    if (removed) {
        Q_EMIT workspace().said(tr("The meeting is taken away."));
    }
}

void PairsPage::editPair()
{
    const auto rows = chosenRows();
    if (rows.size() != 1) {
        return;
    }
    const auto& row = rows.front();
    if (const auto card = office::pairCard(desk(), row.id)) {
        m_details->showForm(
            new PairForm(workspace(), *card, row.form, row.fixed, PairTexts::names(row), m_details));
    }
}

void PairsPage::enterTrialSheets()
{
    const auto rows = chosenRows();
    if (rows.size() == 1) {
        auto* dialog = new TrialDialog(workspace(), rows.front().id, PairTexts::names(rows.front()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void PairsPage::restOrResume()
{
    const auto rows = chosenRows();
    if (rows.size() != 1) {
        return;
    }
    const bool rests = rows.front().state == pairs::PairState::Suspended;
    const auto done = workspace().perform([&](office::Desk& desk) {
        return rests ? office::resumePair(desk, rows.front().id) : office::suspendPair(desk, rows.front().id);
    });
    if (done) {
        Q_EMIT workspace().said(rests ? tr("The pair works again.") : tr("The pair is suspended."));
    }
}

void PairsPage::endPair()
{
    const auto rows = chosenRows();
    if (rows.size() == 1) {
        m_details->showForm(
            new EndingForm(workspace(), rows.front().id, PairTexts::names(rows.front()), m_details));
    }
}

void PairsPage::removePairs()
{
    const auto ids = idsOf(chosenRows());
    const auto removed =
        workspace().perform([&](office::Desk& desk) { return office::removeProposedPairs(desk, ids); });
    if (removed && *removed > 0) {
        Q_EMIT workspace().said(tr("%n proposed pair(s) taken away.", nullptr, static_cast<int>(*removed)));
    }
}

void PairsPage::addPair()
{
    auto* dialog = new NewPairDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_panel->showOnly({}, {});
        m_panel->view()->choose({dialog->made().uuid()});
        m_panel->view()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void PairsPage::prepareOrder()
{
    std::vector<QUuid> subjects;
    for (const auto& row : chosenRows()) {
        if (row.state == pairs::PairState::Proposed) {
            subjects.push_back(row.id.uuid());
        }
    }
    Q_EMIT asked(
        Target{lists::Place::Documents, lists::Doing::PreparePaper, QStringLiteral("D32"), subjects, {}});
}

// Of what kind is asked there.
void PairsPage::preparePapers()
{
    std::vector<QUuid> subjects;
    for (const auto& row : chosenRows()) {
        subjects.push_back(row.id.uuid());
    }
    Q_EMIT asked(Target{lists::Place::Documents, lists::Doing::PreparePaper, {}, subjects, {}});
}

void PairsPage::choose(const Target& target)
{
    if (!target.doing || target.subjects.empty()) {
        return;
    }
    m_panel->showOnly(target.subjects, tr("Only those of the message:"));
    m_panel->view()->choose(target.subjects);
    if (*target.doing == lists::Doing::WriteMeetings) {
        writeMeeting();
    }
}

} // namespace kurator::ui
