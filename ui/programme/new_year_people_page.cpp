#include "ui/programme/new_year_people_page.h"

#include "ui/programme/new_year_panel.h"
#include "ui/programme/new_year_wizard.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kurator::ui {

NewYearPeoplePage::NewYearPeoplePage(NewYearWizard& wizard)
    : m_wizard(wizard), m_tabs(new QTabWidget(this)), m_panels{}
{
    m_panels = {new NewYearPanel(QStringLiteral("newYearMentors"), tr("Mentors"),
                                 tr("They come in as candidates: each year approves its own registry. That "
                                    "they were trained is kept in the portfolio."),
                                 this),
                new NewYearPanel(QStringLiteral("newYearMentees"), tr("Mentees"),
                                 tr("Ticked are those whose pair goes on or who have no result yet. Requests "
                                    "and interests go along, results stay with the last year."),
                                 this),
                new NewYearPanel(QStringLiteral("newYearNewMentors"), tr("Mentees who will mentor"),
                                 tr("Nobody is ticked: tick those who want to become mentors themselves."),
                                 this)};
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Who goes along"));
    for (NewYearPanel* panel : m_panels) {
        m_tabs->addTab(panel, QString());
        connect(&panel->model(), &NewYearModel::tickedChanged, this, &NewYearPeoplePage::take);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
}

QString NewYearPeoplePage::title() const
{
    return tr("Participants");
}

QString NewYearPeoplePage::intro() const
{
    return tr(
        "Who goes along into the new year? Classes are shown as they will be; Space ticks and unticks.");
}

void NewYearPeoplePage::enter()
{
    m_wizard.offerPeople();
    const office::NewYearWish& wish = m_wizard.wish();
    const office::Desk& desk = m_wizard.workspace().desk();
    auto people = office::newYearPeople(desk, wish.start, office::classesGoUp(desk, wish));
    m_panels[0]->model().setRows(std::move(people.mentors), wish.mentors);
    m_panels[1]->model().setRows(std::move(people.mentees), wish.mentees);
    m_panels[2]->model().setRows(std::move(people.mayMentor), wish.newMentors);
    showCounts();
}

void NewYearPeoplePage::take()
{
    office::NewYearWish& wish = m_wizard.wish();
    wish.mentors = m_panels[0]->model().ticked();
    wish.mentees = m_panels[1]->model().ticked();
    wish.newMentors = m_panels[2]->model().ticked();
    m_wizard.peopleTicked();
    showCounts();
}

void NewYearPeoplePage::showCounts()
{
    const office::NewYearWish& wish = m_wizard.wish();
    m_tabs->setTabText(0, tr("Mentors: %1").arg(wish.mentors.size()));
    m_tabs->setTabText(1, tr("Mentees: %1").arg(wish.mentees.size()));
    m_tabs->setTabText(2, tr("Will mentor: %1").arg(wish.newMentors.size()));
}

QWidget* NewYearPeoplePage::firstWidget()
{
    return m_panels[static_cast<size_t>(m_tabs->currentIndex())]->view();
}

} // namespace kurator::ui
