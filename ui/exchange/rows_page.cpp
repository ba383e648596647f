#include "ui/exchange/rows_page.h"

#include "messages/message.h"
#include "ui/common/list_panel.h"
#include "ui/common/texts.h"
#include "ui/exchange/row_details.h"
#include "ui/exchange/verdict_list.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int detailsInLetters = 52;

} // namespace

RowsPage::RowsPage(ImportSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session),
      m_model(
          VerdictList::columns(), [](const ImportRow& row) { return row.id(); }, VerdictList::filterKey)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeTrouble(), 0, Qt::AlignTop);
    column->addWidget(makeList(), 1);
    column->addWidget(makeReason());
    connect(&session, &ImportSession::judgingEnded, this, &RowsPage::takeVerdicts);
    connect(&session, &ImportSession::verdictsLost, this, [this] {
        if (isVisible()) {
            m_session.judge();
        }
    });
}

QString RowsPage::title() const
{
    return tr("Rows");
}

QString RowsPage::intro() const
{
    return tr("What becomes of each row. Rows that should not be loaded can be left out with the space bar.");
}

bool RowsPage::isReady() const
{
    return m_session.hasVerdicts() && m_session.guess() && m_model.countAll() > 0;
}

void RowsPage::enter()
{
    m_goesOn = false;
    if (m_session.isJudged()) {
        takeVerdicts();
    } else {
        m_session.judge();
    }
}

bool RowsPage::leave()
{
    m_session.setReason(m_reason->toPlainText());
    if (m_session.isJudged()) {
        return true;
    }
    m_goesOn = true;
    m_session.judge();
    return false;
}

QWidget* RowsPage::firstWidget()
{
    return m_panel->view();
}

QWidget* RowsPage::makeTrouble()
{
    m_trouble = cardFrame({}, this);
    m_troubleText = new QLabel(m_trouble);
    m_troubleText->setWordWrap(true);
    setRole(m_troubleText, "fault");
    m_again = new QPushButton(tr("Check &again"), m_trouble);
    columnOf(m_trouble)->addWidget(m_troubleText);
    columnOf(m_trouble)->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, &m_session, &ImportSession::judge);
    m_trouble->hide();
    return m_trouble;
}

QWidget* RowsPage::makeList()
{
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabBar(m_list);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Which rows are shown"));
    for (int tab = 0; tab < VerdictList::groupCount; ++tab) {
        m_tabs->addTab(VerdictList::groupName(tab));
    }
    auto* split = new QSplitter(Qt::Horizontal, m_list);
    column->addWidget(m_tabs);
    column->addWidget(split, 1);
    m_panel = new ListPanel(QStringLiteral("import-rows"), tr("Rows of the list"), m_model, split);
    m_panel->setEmptyText(tr("There is no row below the headings. Go back and choose another row of "
                             "headings or another sheet."));
    m_skip = new QAction(tr("Leave o&ut"), this);
    m_skip->setShortcut(Qt::Key_Space);
    m_skipButton = new QPushButton(m_skip->text(), m_panel);
    m_skipButton->setToolTip(tr("The chosen rows are not loaded (space bar)"));
    m_panel->addTool(m_skipButton);
    m_panel->view()->addListAction(m_skip);
    m_details = new RowDetails(m_session, split);
    listenToAnswers();
    split->setChildrenCollapsible(false);
    split->setHandleWidth(14);
    split->addWidget(m_panel);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * detailsInLetters);
    connect(m_tabs, &QTabBar::currentChanged, this, &RowsPage::showOnly);
    connect(m_skip, &QAction::triggered, this, &RowsPage::toggleSkipped);
    connect(m_skipButton, &QPushButton::clicked, this, [this] {
        toggleSkipped();
        m_panel->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel->view(), &ListView::currentChangedTo, this, &RowsPage::showCurrent);
    connect(m_panel->view(), &ListView::choiceChanged, this, &RowsPage::showCurrent);
    return m_list;
}

void RowsPage::listenToAnswers()
{
    connect(m_details, &RowDetails::splitAsked, this, &RowsPage::split);
    connect(m_details, &RowDetails::joinAsked, this, [this](int row) {
        m_session.joinRow(row);
        m_session.judge();
    });
    connect(m_details, &RowDetails::agesAsked, this, [this](bool taken) {
        m_session.setAges(taken);
        m_session.judge();
    });
    connect(m_details, &RowDetails::personAsked, this,
            [this](int row, exchange::Field field, const QUuid& person) {
                m_session.setPerson(row, field,
                                    person.isNull() ? std::nullopt
                                                    : std::optional(base::Id<people::Person>(person)));
                m_session.judge();
            });
    connect(m_details, &RowDetails::personForgotten, this, [this](int row) {
        m_session.forgetPerson(row);
        m_session.judge();
    });
}

void RowsPage::split(int row, bool all)
{
    std::map<int, std::size_t> rows;
    for (const ImportRow& one : m_model.rows()) {
        if (one.verdict.several && (all || one.verdict.row == row)) {
            rows.emplace(one.verdict.row, one.verdict.several->column);
        }
    }
    m_session.splitRows(rows);
    m_session.judge();
    m_panel->view()->setFocus(Qt::OtherFocusReason);
}

QWidget* RowsPage::makeReason()
{
    m_reasonCard = cardFrame(tr("Pairs that the model advises against"), this);
    m_reasonText = new QLabel(m_reasonCard);
    m_reasonText->setWordWrap(true);
    m_reason = new QPlainTextEdit(m_reasonCard);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(m_reason->fontMetrics().height() * 3 + 14);
    m_reason->setPlaceholderText(tr("for example: decision of the pedagogical council of 12.10.2026, № 3"));
    auto* label = new QLabel(tr("&Reason:"), m_reasonCard);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason for the pairs against the model"));
    auto* again = new QPushButton(tr("&Check with this reason"), m_reasonCard);
    columnOf(m_reasonCard)->addWidget(m_reasonText);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_reason, 1);
    row->addWidget(again, 0, Qt::AlignTop);
    columnOf(m_reasonCard)->addLayout(row);
    connect(again, &QPushButton::clicked, this, [this] {
        m_session.setReason(m_reason->toPlainText());
        m_session.judge();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_session.setReason(m_reason->toPlainText()); });
    m_reasonCard->hide();
    return m_reasonCard;
}

void RowsPage::takeVerdicts()
{
    const auto& trouble = m_session.judgingTrouble();
    m_trouble->setVisible(trouble.has_value());
    m_troubleText->setText(trouble ? messages::text(*trouble) : QString());
    m_list->setVisible(!trouble || m_session.hasVerdicts());
    if (trouble) {
        m_again->setFocus(Qt::OtherFocusReason);
    }
    const bool goesOn = std::exchange(m_goesOn, false) && !trouble;
    showRows();
    showOnly(m_tabs->currentIndex());
    showReason();
    if (!m_panel->view()->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_panel->view()->selectRow(0);
    }
    Q_EMIT readyChanged();
    if (goesOn && m_session.isJudged()) {
        wizard().goOn();
    }
}

void RowsPage::showRows()
{
    m_model.setRows(m_session.rows());
    showTabs();
    showCurrent();
}

void RowsPage::showTabs()
{
    const auto& rows = m_model.rows();
    for (int tab = 0; tab < VerdictList::groupCount; ++tab) {
        const auto count =
            std::ranges::count_if(rows, [tab](const ImportRow& row) { return VerdictList::isIn(row, tab); });
        m_tabs->setTabText(
            tab, QStringLiteral("%1 %2").arg(VerdictList::groupName(tab), locale().toString(count)));
        const bool isShown = tab == 0 || count > 0 || tab == m_tabs->currentIndex();
        m_tabs->setTabVisible(tab, isShown);
        m_tabs->setTabEnabled(tab, isShown); // else the arrow keys stop at the hidden one
    }
}

void RowsPage::showOnly(int tab)
{
    std::vector<QUuid> ids;
    for (const ImportRow& row : m_model.rows()) {
        if (tab != 0 && VerdictList::isIn(row, tab)) {
            ids.push_back(row.id());
        }
    }
    if (tab != 0 && ids.empty()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(0);
    }
    m_model.setOnly(ids);
    showTabs();
}

void RowsPage::showCurrent()
{
    const QUuid current = m_panel->view()->currentId();
    m_details->showRow(current.isNull() ? nullptr : m_model.find(current));
    const std::vector<int> chosen = chosenRows();
    const bool allSkipped = !chosen.empty() && areSkipped(chosen);
    m_skip->setEnabled(!chosen.empty());
    m_skipButton->setEnabled(!chosen.empty());
    m_skip->setText(allSkipped ? tr("Load after a&ll") : tr("Leave o&ut"));
    m_skipButton->setText(m_skip->text());
}

void RowsPage::showReason()
{
    const int against = m_session.pairsAgainstModel();
    m_reasonCard->setVisible(against > 0 || !m_session.answers().reason.isEmpty());
    m_reasonText->setText(
        against > 0 ? tr("%n pair(s) are rejected by the rules of the model. If they were decided on, write "
                         "down the reason: it is kept with each of them.",
                         nullptr, against)
                    : tr("Pairs against the rules of the model are let in with this reason."));
    if (m_reason->toPlainText() != m_session.answers().reason) {
        const QSignalBlocker quiet(m_reason);
        m_reason->setPlainText(m_session.answers().reason);
    }
}

std::vector<int> RowsPage::chosenRows() const
{
    std::vector<int> rows;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        rows.push_back(ImportRow::rowOf(id));
    }
    return rows;
}

bool RowsPage::areSkipped(const std::vector<int>& rows) const
{
    const std::set<int>& skipped = m_session.answers().skippedRows;
    return std::ranges::all_of(rows, [&skipped](int row) { return skipped.contains(row); });
}

void RowsPage::toggleSkipped()
{
    const std::vector<int> rows = chosenRows();
    if (!rows.empty()) {
        m_session.setSkipped(rows, !areSkipped(rows));
        showRows();
    }
}

} // namespace kurator::ui
