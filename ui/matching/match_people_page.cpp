#include "ui/matching/match_people_page.h"

#include "office/match_formulas.h"
#include "office/movable_pairs.h"
#include "ui/matching/candidate_model.h"
#include "ui/matching/candidate_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

MatchPeoplePage::MatchPeoplePage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_forms(new QComboBox(this)),
      m_anew(new QCheckBox(tr("Match the &proposed pairs anew"), this)),
      m_mentees(new CandidatePanel(people::Side::Mentee, this)),
      m_mentors(new CandidatePanel(people::Side::Mentor, this))
{
    auto* label = new QLabel(tr("&Form of mentoring:"), this);
    label->setBuddy(m_forms);
    m_forms->setAccessibleName(tr("Form of mentoring"));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_forms);
    top->addSpacing(16);
    top->addWidget(m_anew);
    m_anew->setToolTip(tr(
        "Pairs without an order that have not met yet, and those that did not fit at the trial meeting: as "
        "many as can be stay as they are"));
    top->addStretch();
    auto* lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(m_mentees, 1);
    lists->addWidget(m_mentors, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addLayout(lists, 1);

    fillForms();
    connect(m_forms, &QComboBox::activated, this, [this] {
        m_session.change([this](auto& wish) {
            wish.form = m_forms->currentData().toString();
            wish.weights = office::weightsFor(std::as_const(m_session).desk(), wish.form);
        });
        showCandidates();
    });
    connect(m_anew, &QCheckBox::toggled, this, [this](bool on) {
        m_session.change([on](auto& wish) { wish.anew = on; });
        showCandidates();
    });
    for (CandidatePanel* panel : {m_mentees, m_mentors}) {
        connect(panel, &CandidatePanel::ticked, this, &MatchPeoplePage::tick);
        connect(panel, &CandidatePanel::asked, this,
                [this](const Target& target) { wizard().leaveFor(target); });
    }
}

QString MatchPeoplePage::intro() const
{
    return tr("Who takes part this time: untick those whom you will pair later or by hand.");
}

bool MatchPeoplePage::isReady() const
{
    return m_mentees->model().taking() > 0 && m_mentors->model().taking() > 0;
}

void MatchPeoplePage::enter()
{
    m_session.setPage(wizard().currentPage());
    m_forms->setCurrentIndex(qMax(0, m_forms->findData(m_session.wish().form)));
    const QSignalBlocker quiet(m_anew);
    m_anew->setChecked(m_session.wish().anew);
    m_anew->setVisible(
        m_session.wish().anew ||
        std::ranges::any_of(m_session.desk().snapshot().pairs, [this](const pairs::Pair& pair) {
            return office::isMovable(m_session.desk(), pair);
        }));
    showCandidates();
}

QWidget* MatchPeoplePage::firstWidget()
{
    return m_mentees->list();
}

void MatchPeoplePage::fillForms()
{
    m_forms->addItem(tr("all forms together"), QString());
    for (const programme::Form& form : m_session.desk().forms()) {
        m_forms->addItem(form.title, form.code);
    }
}

void MatchPeoplePage::showCandidates()
{
    const auto rows = lists::candidateRows(m_session.desk(), m_session.wish());
    m_mentees->setRows(rows);
    m_mentors->setRows(rows);
    if (m_mentees->model().taking() == 0) {
        Q_EMIT noteChanged(tr("Nobody to look for a mentor for: tick at least one mentee."));
    } else if (m_mentors->model().taking() == 0) {
        Q_EMIT noteChanged(tr("Nobody to be a mentor: tick at least one mentor with a free place."));
    } else {
        Q_EMIT noteChanged({});
    }
    Q_EMIT readyChanged();
}

// Whom the curator leaves out cannot stay in a locked pair.
void MatchPeoplePage::tick(const std::vector<QUuid>& entries, bool on)
{
    m_session.change([&](office::MatchWish& wish) {
        for (const QUuid& uuid : entries) {
            const base::Id<people::Entry> entry(uuid);
            std::erase(wish.leftOut, entry);
            if (!on) {
                wish.leftOut.push_back(entry);
                std::erase_if(wish.locked, [&](const matching::PairWish& pair) {
                    return pair.mentor == entry || pair.mentee == entry;
                });
            }
        }
    });
    showCandidates();
}

} // namespace kurator::ui
