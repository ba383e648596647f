#include "ui/programme/plan_pane.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "office/new_year.h"
#include "office/programme_settings.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/programme/forms_card.h"
#include "ui/programme/goals_card.h"
#include "ui/programme/new_year_wizard.h"
#include "ui/programme/plan_figures.h"
#include "ui/programme/swot_card.h"
#include "ui/school/two_columns.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

const QString programmePaper = QStringLiteral("D08");

QWidget* planColumn(std::initializer_list<QWidget*> cards)
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (QWidget* card : cards) {
        column->addWidget(card);
    }
    column->addStretch();
    return side;
}

} // namespace

PlanPane::PlanPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ready(headingLabel({}, this)), m_paper(mutedLabel({}, this)),
      m_issued(new QPushButton(tr("The programme (D08) was issued…"), this)),
      m_newYear(new QPushButton(tr("New year…"), this)), m_over(cardFrame(tr("The year is over"), this)),
      m_overText(mutedLabel({}, m_over)), m_scroll(new QScrollArea(this)), m_goals(new GoalsCard),
      m_forms(new FormsCard), m_swot(new SwotCard), m_figures(new PlanFigures), m_state(mutedLabel({}, this)),
      m_revert(new QPushButton(tr("Put &back"), this)), m_save(mainButton(tr("Save"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    fillOver();
    column->addWidget(m_over);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    connect(m_goals, &GoalsCard::tasksAsked, this,
            [this] { m_goals->offerTasks(office::tasksByProfile(m_workspace.desk())); });
    connect(m_goals, &GoalsCard::resultsAsked, this, [this] {
        m_goals->offerResults(office::resultsByProfile(m_workspace.desk(), m_figures->told()));
    });
    connect(m_figures, &PlanFigures::filled, this, [this] { m_draft->note(); });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &PlanPane::save);
}

QWidget* PlanPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_paper->setWordWrap(true);
    m_issued->setToolTip(tr("Number and date of the programme that the director has signed"));
    m_newYear->setToolTip(tr("The next year from this one: people, goals, plan"));
    row->addWidget(m_ready);
    row->addWidget(m_paper, 1);
    row->addWidget(m_issued);
    row->addWidget(m_newYear);
    connect(m_issued, &QPushButton::clicked, this, [this] {
        Q_EMIT asked({lists::Place::Documents, lists::Doing::RegisterElsewhere, programmePaper});
    });
    connect(m_newYear, &QPushButton::clicked, this, &PlanPane::startNewYear);
    return head;
}

void PlanPane::fillOver()
{
    m_overText->setWordWrap(true);
    auto* start = mainButton(tr("Start the new year…"), m_over);
    auto* row = new QHBoxLayout;
    row->addWidget(m_overText, 1);
    row->addWidget(start);
    columnOf(m_over)->addLayout(row);
    connect(start, &QPushButton::clicked, this, &PlanPane::startNewYear);
}

QWidget* PlanPane::makeBody()
{
    auto* place = new QWidget;
    place->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new TwoColumns(planColumn({m_goals, m_forms}), planColumn({m_swot, m_figures}), 110, place));
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(place);
    return m_scroll;
}

QWidget* PlanPane::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_state->setWordWrap(true);
    m_save->setToolTip(tr("Ctrl+S"));
    m_revert->setToolTip(tr("Forgets what was typed and not saved"));
    row->addWidget(m_state, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, &PlanPane::drop);
    connect(m_save, &QPushButton::clicked, this, &PlanPane::save);
    return foot;
}

void PlanPane::refresh()
{
    const office::Desk& desk = m_workspace.desk();
    const bool otherForms = m_forms->setForms(desk.profile().forms);
    const bool otherFigures = m_figures->setIndicators(desk.profile().indicators, desk.programme().year());
    if (!m_draft || otherForms || otherFigures) {
        renewDraft();
    }
    const office::YearPlan plan = office::yearPlan(desk);
    QHash<QString, QString> texts;
    GoalsCard::putTexts(plan.words, texts);
    SwotCard::putTexts(plan.words, texts);
    PlanFigures::putTexts(plan.values, texts);
    m_forms->putTexts(plan.forms, texts);
    m_draft->show(QStringLiteral("form/plan/") + desk.programme().id.toString(), texts);
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    m_goals->setReadOnly(readOnly);
    m_swot->setReadOnly(readOnly);
    m_forms->setReadOnly(readOnly);
    m_figures->setReadOnly(readOnly);
    m_issued->setEnabled(!readOnly);
    m_newYear->setEnabled(!readOnly);
    const bool newest = office::newestProgramme(desk).id == desk.programme().id;
    m_newYear->setVisible(newest);
    m_over->setVisible(newest && !readOnly && desk.today() > desk.programme().period.end);
    m_overText->setText(
        tr("The programme ended on %1. The new year takes over the people who stay, the goals "
           "and the plan; you say what goes along.")
            .arg(language::shortDate(desk.programme().period.end)));
    showPaper();
    showState();
}

void PlanPane::renewDraft()
{
    delete m_draft;
    m_draft = new FormDraft(m_workspace, this);
    m_goals->addTo(*m_draft);
    m_swot->addTo(*m_draft);
    m_forms->addTo(*m_draft);
    m_figures->addTo(*m_draft);
    connect(m_draft, &FormDraft::changed, this, &PlanPane::showState);
}

void PlanPane::choose(const Target&)
{
    m_scroll->ensureWidgetVisible(firstWidget());
}

QWidget* PlanPane::firstWidget()
{
    return m_goals->firstField();
}

office::YearPlan PlanPane::told() const
{
    office::YearPlan plan;
    m_goals->tell(plan.words);
    m_swot->tell(plan.words);
    plan.forms = m_forms->told();
    plan.values = m_figures->told();
    return plan;
}

bool PlanPane::save()
{
    if (!m_draft || m_draft->changedCount() == 0) {
        return true;
    }
    const office::YearPlan plan = told();
    if (!check(plan)) {
        return false;
    }
    const auto saved =
        m_workspace.perform([&plan](office::Desk& desk) { return office::saveYearPlan(desk, plan); });
    if (!saved) {
        return false;
    }
    refresh();
    m_draft->drop();
    Q_EMIT m_workspace.said(tr("The goals and the plan of the year are saved."));
    return true;
}

bool PlanPane::check(const office::YearPlan& plan)
{
    m_forms->setFault({});
    QWidget* faulty = m_figures->showFaults(office::figureFaults(m_workspace.desk(), {}, plan.values));
    office::ProgrammeSettings settings = office::programmeSettings(m_workspace.desk());
    settings.forms = plan.forms;
    if (const auto forms = office::settingsChanges(m_workspace.desk(), settings); !forms) {
        m_forms->setFault(messages::text(forms.error()));
        faulty = m_forms->firstField();
    }
    if (faulty) {
        reveal(faulty);
    }
    return !faulty;
}

void PlanPane::drop()
{
    m_forms->setFault({});
    m_figures->clearFaults();
    m_draft->drop();
    reveal(firstWidget());
}

// Words under a field find their room first.
void PlanPane::reveal(QWidget* field)
{
    field->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 20, 60); });
}

void PlanPane::showPaper()
{
    const auto papers = m_workspace.desk().registeredPapers();
    const auto paper = std::ranges::find(papers, programmePaper, &programme::RegisteredPaper::kind);
    const bool issued = paper != papers.end();
    m_issued->setVisible(!issued);
    m_paper->setText(
        issued
            ? tr("The programme is issued: № %1 of %2.").arg(paper->number, language::shortDate(paper->date))
            : QString());
}

void PlanPane::showState()
{
    const int filled = office::filledParts(told());
    m_ready->setText(tr("Filled in: %1 of %2").arg(filled).arg(office::planParts));
    const int count = m_draft->changedCount();
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    QString text = tr("Everything is saved.");
    if (readOnly) {
        text = messages::text(*m_workspace.whyReadOnly());
    } else if (count > 0) {
        text = tr("Not saved yet, but kept: %n field(s).", nullptr, count);
    }
    m_state->setText(text);
    setRole(m_state, count > 0 && !readOnly ? "warning" : "muted");
    m_save->setEnabled(count > 0 && !readOnly);
    m_revert->setEnabled(count > 0);
    m_figures->showOffer();
}

void PlanPane::startNewYear()
{
    Q_EMIT wizardAsked(NewYearWizard::after(m_workspace));
}

} // namespace kurator::ui
