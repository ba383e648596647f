#include "ui/school/school_page.h"

#include "messages/message.h"
#include "office/paper_rules.h"
#include "office/programme_settings.h"
#include "ui/common/form_draft.h"
#include "ui/school/organisation_form.h"
#include "ui/school/paper_rules_form.h"
#include "ui/school/programme_form.h"
#include "ui/school/staff_editor.h"

#include <QTabWidget>

namespace kurator::ui {

bool SchoolPage::save()
{
    if (changedCount() == 0) {
        return true;
    }
    m_known.clear();
    if (!saveCard() || !saveSettings() || !savePaperRules()) {
        return false;
    }
    Q_EMIT workspace().said(m_known.isEmpty()
                                ? tr("The card of the school is saved.")
                                : tr("Saved. Already in the base, so not written down a second time: %1.")
                                      .arg(m_known.join(QStringLiteral(", "))));
    return true;
}

bool SchoolPage::saveCard()
{
    m_organisation->clearFaults();
    m_staff->clearFaults();
    if (m_card->changedCount() == 0) {
        return true;
    }
    office::OrganisationCard card{m_organisation->told(desk().organisation()),
                                  staffCards(desk(), m_staff->rows())};
    if (showFaults(card)) {
        return false;
    }
    m_known = office::takeKnownStaff(desk(), card);
    const auto saved =
        workspace().perform([&card](office::Desk& desk) { return office::saveOrganisation(desk, card); });
    if (!saved) {
        return false;
    }
    ensureFresh();
    m_card->drop();
    return true;
}

bool SchoolPage::showFaults(const office::OrganisationCard& card)
{
    const auto faults = office::organisationFaults(card);
    if (faults.empty()) {
        return false;
    }
    // Words under fields find their room only where they are seen.
    const auto& first = faults.front();
    m_tabs->setCurrentIndex(first.staff ? 1 : 0);
    for (const office::OrganisationFault& fault : faults) {
        if (!fault.staff) {
            m_organisation->setFault(fault);
        }
    }
    if (first.staff) {
        m_staff->setFault(*first.staff, messages::text(first.error));
        m_staff->firstWidget()->setFocus(Qt::OtherFocusReason);
    } else {
        m_organisation->firstFaulty()->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool SchoolPage::saveSettings()
{
    m_programme->clearFaults();
    if (m_programme->draft().changedCount() == 0) {
        return true;
    }
    if (!m_programme->checkTyped()) {
        m_tabs->setCurrentIndex(2);
        return false;
    }
    const auto settings = m_programme->told();
    const auto saved = workspace().perform(
        [&settings](office::Desk& desk) { return office::saveProgrammeSettings(desk, settings); });
    if (!saved) {
        m_tabs->setCurrentIndex(2);
        m_programme->showFault(saved.error());
        return false;
    }
    ensureFresh();
    m_programme->draft().drop();
    return true;
}

bool SchoolPage::savePaperRules()
{
    if (m_papers->draft().changedCount() == 0) {
        return true;
    }
    if (!m_papers->checkTyped()) {
        m_tabs->setCurrentIndex(m_papersTab);
        m_papers->checkTyped(); // words under fields find their room only where they are seen
        return false;
    }
    const auto rules = m_papers->told();
    const auto saved =
        workspace().perform([&rules](office::Desk& desk) { return office::savePaperRules(desk, rules); });
    if (!saved) {
        return false;
    }
    ensureFresh();
    m_papers->draft().drop();
    return true;
}

} // namespace kurator::ui
