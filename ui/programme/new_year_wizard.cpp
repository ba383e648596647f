#include "ui/programme/new_year_wizard.h"

#include "ui/common/message_bar.h"
#include "ui/programme/new_year_people_page.h"
#include "ui/programme/new_year_start_page.h"
#include "ui/programme/new_year_summary_page.h"

namespace kurator::ui {

namespace {

const QString newYearDraftKey = QStringLiteral("wizard/new-year");
constexpr int keepNewYearAfter = 1000; // milliseconds

} // namespace

NewYearWizard* NewYearWizard::after(Workspace& workspace)
{
    const auto newest = office::newestProgramme(workspace.desk()).id;
    if (newest != workspace.desk().programme().id) {
        workspace.choose(newest);
    }
    return new NewYearWizard(workspace);
}

NewYearWizard::NewYearWizard(Workspace& workspace, QWidget* parent)
    : Wizard(tr("New year"), parent), m_workspace(workspace),
      m_former(newYearFromJson(workspace.draft(newYearDraftKey)))
{
    const office::Desk& desk = workspace.desk();
    m_draft.last = desk.programme().id;
    m_draft.wish = office::offeredNewYear(desk, office::usualStartAfter(desk.programme()));
    m_untouched = m_draft;
    if (m_former && m_former->last != m_draft.last) {
        m_former.reset();
    }
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepNewYearAfter);
    connect(&m_keeping, &QTimer::timeout, this, &NewYearWizard::keep);
    addPage(new NewYearStartPage(*this));
    addPage(new NewYearPeoplePage(*this));
    addPage(new NewYearSummaryPage(*this));
    begin();
}

QString NewYearWizard::leftSentence() const
{
    return m_done || m_draft == m_untouched
               ? QString()
               : tr("The new year is put off: go on with “New year…” on the page “Programme of the year”.");
}

void NewYearWizard::wishChanged()
{
    if (!m_keeping.isActive()) {
        m_keeping.start();
    }
}

void NewYearWizard::peopleTicked()
{
    m_draft.peopleTold = true;
    wishChanged();
}

void NewYearWizard::offerPeople()
{
    if (m_draft.peopleTold) {
        return;
    }
    auto offered = office::offeredNewYear(m_workspace.desk(), m_draft.wish.start);
    m_draft.wish.mentors = std::move(offered.mentors);
    m_draft.wish.mentees = std::move(offered.mentees);
    m_draft.wish.newMentors.clear();
}

void NewYearWizard::takeFormer()
{
    m_draft = *m_former;
    m_former.reset();
}

void NewYearWizard::forgetFormer()
{
    m_former.reset();
    keep();
}

void NewYearWizard::keep()
{
    m_keeping.stop();
    if (m_former && !m_done) {
        return;
    }
    const bool nothing = m_done || m_draft == m_untouched;
    m_workspace.keepDraft(newYearDraftKey, nothing ? QByteArray() : newYearToJson(m_draft));
}

bool NewYearWizard::make()
{
    const auto begun = office::startNewYear(m_workspace.desk(), m_draft.wish);
    if (!begun) {
        messageBar().refuse(begun.error());
        return false;
    }
    m_done = true;
    keep();
    m_workspace.tellChanged();
    leaveFor({lists::Place::Programme, lists::Doing::OpenPlan});
    Q_EMIT m_workspace.said(
        tr("The new year is begun and open. The last one stays in the menu of the school."));
    return false;
}

} // namespace kurator::ui
