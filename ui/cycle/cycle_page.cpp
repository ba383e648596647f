#include "ui/cycle/cycle_page.h"

#include "lists/cycle_view.h"
#include "lists/stage_view.h"
#include "office/paper_session.h"
#include "ui/common/texts.h"
#include "ui/cycle/accept_dialog.h"
#include "ui/cycle/agenda_card.h"
#include "ui/cycle/coverage_card.h"
#include "ui/cycle/cycle_texts.h"
#include "ui/cycle/dates_card.h"
#include "ui/cycle/findings_dialog.h"
#include "ui/cycle/stage_page.h"
#include "ui/cycle/stage_strip.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int datesShown = 5;
constexpr int lastStage = 7;
constexpr int charactersSideBySide = 100; // narrower, the right column goes below

} // namespace

CyclePage::CyclePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_head(mutedLabel({}, this)), m_stages(new StageStrip(this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)), m_agenda(new AgendaCard(this)),
      m_coverage(new CoverageCard(this)), m_dates(new DatesCard(this)), m_overview(makeOverview()),
      m_stage(new StagePage(this))
{
    auto* scrolled = new QWidget;
    scrolled->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 8, 4, 8);
    column->setSpacing(0);
    column->addWidget(titleLabel(tr("Cycle of mentoring"), scrolled));
    m_head->setWordWrap(true);
    column->addWidget(m_head);
    column->addSpacing(12);
    column->addWidget(m_stages);
    column->addSpacing(18);
    column->addWidget(m_overview);
    column->addWidget(m_stage);
    column->addStretch();
    m_stage->hide();

    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(scrolled);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    tellWhereToGo();
    addWayBack();
}

QWidget* CyclePage::makeOverview()
{
    auto* overview = new QWidget(this);
    auto* side = new QVBoxLayout;
    side->setSpacing(18);
    side->addWidget(m_coverage);
    side->addWidget(m_dates);
    side->addStretch();
    auto* now = new QVBoxLayout;
    now->addWidget(m_agenda);
    auto* findings = new QToolButton(m_agenda);
    findings->setText(tr("All &findings…"));
    findings->setAutoRaise(true);
    findings->setFocusPolicy(Qt::StrongFocus);
    m_agenda->addTool(findings);
    connect(findings, &QToolButton::clicked, this, [this] { showFindings({}); });
    now->addStretch();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(20);
    m_body->addLayout(now, 63);
    m_body->addLayout(side, 37);
    overview->setLayout(m_body);
    return overview;
}

void CyclePage::tellWhereToGo()
{
    connect(m_stages, &StageStrip::chosen, this, &CyclePage::open);
    connect(m_stage, &StagePage::asked, this, &Page::asked);
    connect(m_stage, &StagePage::backAsked, this, &CyclePage::goBack);
    connect(m_stage, &StagePage::stepAsked, this, [this](int by) {
        open(std::clamp(m_opened + by, 1, lastStage));
        firstWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_agenda, &AgendaCard::asked, this, &Page::asked);
    connect(m_agenda, &AgendaCard::acceptAsked, this, &CyclePage::accept);
    connect(m_agenda, &AgendaCard::listAsked, this, &CyclePage::showFindings);
    connect(m_stage, &StagePage::acceptAsked, this, &CyclePage::accept);
    connect(m_stage, &StagePage::listAsked, this, &CyclePage::showFindings);
    connect(m_coverage, &CoverageCard::asked, this, &Page::asked);
    connect(m_dates, &DatesCard::itemAsked, this, [this](const QString& number) {
        Q_EMIT asked({lists::Place::Roadmap, lists::Doing::OpenRoadmapItem, {}, {}, {number}});
    });
}

void CyclePage::addWayBack()
{
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto* back = new QShortcut(keys, this);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        back->setEnabled(false);
        connect(back, &QShortcut::activated, this, &CyclePage::goBack);
        m_wayBack.push_back(back);
    }
}

void CyclePage::choose(const Target& target)
{
    const bool ofStage = target.doing == lists::Doing::OpenStage && !target.items.isEmpty();
    open(ofStage ? std::clamp(target.items.front().toInt(), 0, lastStage) : 0);
}

void CyclePage::open(int stage)
{
    m_opened = stage;
    m_stages->markOpen(stage);
    for (QShortcut* back : m_wayBack) {
        back->setEnabled(stage > 0);
    }
    showOpened();
    m_overview->setVisible(stage == 0);
    m_stage->setVisible(stage > 0);
}

void CyclePage::goBack()
{
    QWidget* left = firstWidget();
    open(0);
    left->setFocus(Qt::OtherFocusReason);
}

// Drafts of papers are kept outside the steps that the page is told of.
void CyclePage::showOpened()
{
    if (m_opened == 0) {
        return;
    }
    const auto drafts = office::paperDrafts(workspace().desk());
    if (!drafts) {
        Q_EMIT workspace().refused(drafts.error());
    }
    m_stage->showStage(lists::stageView(desk(), m_opened, workspace().agenda(),
                                        drafts ? *drafts : std::vector<office::PaperDraft>()),
                       desk().today());
}

void CyclePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showOpened();
}

void CyclePage::accept(const std::vector<base::Finding>& findings)
{
    (new AcceptDialog(workspace(), findings, this))->open();
}

// All of them, or those of one line.
void CyclePage::showFindings(const std::vector<base::Finding>& only)
{
    auto* dialog = new FindingsDialog(workspace(), this);
    if (!only.empty()) {
        dialog->showOnly(only);
    }
    connect(dialog, &FindingsDialog::asked, this, &Page::asked);
    dialog->open();
}

QWidget* CyclePage::firstWidget()
{
    return m_stages->button(std::max(m_opened, 1));
}

void CyclePage::refresh()
{
    const lists::CycleHead head = lists::cycleHead(desk());
    m_head->setText(headLine(head));
    m_stages->showStages(lists::stageCards(desk()), head.today);
    m_agenda->showItems(workspace().agenda());
    m_coverage->showLines(lists::coverage(desk()));
    m_dates->showDates(lists::nextDates(desk(), datesShown), head.today);
    showOpened();
}

void CyclePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < charactersSideBySide * fontMetrics().averageCharWidth();
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_stage->setNarrow(narrow);
}

} // namespace kurator::ui
