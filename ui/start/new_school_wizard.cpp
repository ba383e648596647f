#include "ui/start/new_school_wizard.h"

#include "office/start_faults.h"
#include "ui/common/message_bar.h"
#include "ui/start/content_page.h"
#include "ui/start/new_school.h"
#include "ui/start/new_school_summary.h"
#include "ui/start/organisation_page.h"
#include "ui/start/region_page.h"
#include "ui/start/year_page.h"

#include <QTimer>

namespace kurator::ui {

namespace {

constexpr int keepingMilliseconds = 1000;

} // namespace

NewSchoolWizard::NewSchoolWizard(school::SchoolFiles& files, const base::Clock& clock, QWidget* parent)
    : Wizard(tr("New school"), parent), m_files(files), m_clock(clock), m_draft(keptDraft()),
      m_keeping(new QTimer(this))
{
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingMilliseconds);
    connect(m_keeping, &QTimer::timeout, this, &NewSchoolWizard::keep);
    const bool resumed = m_draft != SchoolDraft();
    addPage(new OrganisationPage(*this));
    addPage(new RegionPage(*this));
    addPage(new YearPage(*this));
    addPage(new ContentPage(*this));
    addPage(new NewSchoolSummary(*this));
    begin();
    if (resumed) {
        messageBar().say(MessageBar::Kind::Plain,
                         tr("What you entered before is in its place: go on from here."), tr("Start &anew"),
                         [this] { startAnew(); });
    }
}

void NewSchoolWizard::changed()
{
    if (!m_keeping->isActive()) {
        m_keeping->start();
    }
}

std::vector<office::FieldFault> NewSchoolWizard::faultsOf(const QStringList& fields) const
{
    std::vector<office::FieldFault> faults = office::startFaults(factsOf(m_draft), today());
    std::erase_if(faults, [&](const office::FieldFault& fault) { return !fields.contains(fault.field); });
    return faults;
}

bool NewSchoolWizard::make()
{
    if (const auto made = makeSchool(m_files, m_draft.path, factsOf(m_draft)); !made) {
        messageBar().refuse(made.error());
        return false;
    }
    m_made = true;
    m_keeping->stop();
    dropDraft();
    return true;
}

void NewSchoolWizard::startAnew()
{
    m_draft = {};
    dropDraft();
    Q_EMIT draftReplaced();
    begin();
}

QString NewSchoolWizard::leftSentence() const
{
    return m_draft == SchoolDraft()
               ? QString()
               : tr("The new school is not made yet; what you entered is kept for the next time.");
}

void NewSchoolWizard::keep()
{
    if (!m_made) {
        keepDraft(m_draft);
    }
}

} // namespace kurator::ui
