#include "ui/matching/candidate_panel.h"

#include "ui/common/list_panel.h"
#include "ui/common/texts.h"
#include "ui/matching/candidate_model.h"
#include "ui/matching/match_texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

CandidatePanel::CandidatePanel(people::Side side, QWidget* parent)
    : QWidget(parent), m_side(side), m_model(new CandidateModel(side, this)),
      m_heading(headingLabel({}, this)), m_below(new QWidget(this)), m_why(mutedLabel({}, m_below)),
      m_open(new QPushButton(m_below))
{
    const bool mentees = side == people::Side::Mentee;
    m_panel = new ListPanel(mentees ? QStringLiteral("matchMentees") : QStringLiteral("matchMentors"),
                            mentees ? tr("Mentees") : tr("Mentors"), *m_model, this);
    m_panel->setEmptyText(mentees ? tr("There are no mentees in the programme yet.")
                                  : tr("There are no mentors in the programme yet."),
                          mentees ? tr("Open the mentees") : tr("Open the mentors"));
    auto* tick = new QAction(tr("&Takes part"), this);
    tick->setShortcut(QKeySequence(Qt::Key_Space));
    m_panel->view()->addListAction(tick);

    m_why->setWordWrap(true);
    auto* row = new QHBoxLayout(m_below);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_why, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    m_heading->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_panel, 1);
    column->addWidget(m_below);

    connect(tick, &QAction::triggered, this, [this] { m_model->toggle(m_panel->view()->chosenIds()); });
    connect(m_model, &CandidateModel::ticked, this, &CandidatePanel::ticked);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &CandidatePanel::showCurrent);
    connect(m_panel->view(), &ListView::opened, this, [this](const QUuid& id) { m_model->toggle({id}); });
    connect(m_panel, &ListPanel::emptyButtonPressed, this, [this] {
        Q_EMIT asked({m_side == people::Side::Mentee ? lists::Place::Mentees : lists::Place::Mentors});
    });
    connect(m_open, &QPushButton::clicked, this, &CandidatePanel::openPlace);
}

void CandidatePanel::setRows(std::vector<lists::Candidate> rows)
{
    m_model->setRows(std::move(rows));
    showCount();
    showCurrent();
}

QWidget* CandidatePanel::list() const
{
    return m_panel->view();
}

void CandidatePanel::showCount()
{
    const QString taking = m_side == people::Side::Mentee ? tr("Mentees: %1 of %2 take part")
                                                          : tr("Mentors: %1 of %2 take part");
    QString text = taking.arg(m_model->taking()).arg(m_model->countAll());
    if (m_side == people::Side::Mentor) {
        text += QStringLiteral(" · ") + tr("%n free place(s)", nullptr, m_model->places());
    }
    m_heading->setText(text);
}

const lists::Candidate* CandidatePanel::current() const
{
    return m_model->find(m_panel->view()->currentId());
}

void CandidatePanel::showCurrent()
{
    const lists::Candidate* row = current();
    const bool cannot = row && !row->canTakePart();
    m_why->setText(cannot
                       ? row->name + QStringLiteral(": ") + MatchTexts::sentences(row->obstacles, row->name)
                       : tr("Space ticks and unticks the chosen rows."));
    m_open->setVisible(cannot);
    if (cannot) {
        const auto holdUp = lists::holdUpOf(row->obstacles.front());
        m_open->setText(holdUp ? MatchTexts::mending(*holdUp) : tr("Open the pairs"));
    }
}

void CandidatePanel::openPlace()
{
    const lists::Candidate* row = current();
    if (!row || row->canTakePart()) {
        return;
    }
    const auto holdUp = lists::holdUpOf(row->obstacles.front());
    Q_EMIT asked(holdUp ? MatchTexts::placeToMend(*holdUp, row->side, {row->entry.uuid()})
                        : Target{lists::Place::Pairs});
}

} // namespace kurator::ui
