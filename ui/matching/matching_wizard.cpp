#include "ui/matching/matching_wizard.h"

#include "ui/matching/match_order_page.h"
#include "ui/matching/match_people_page.h"
#include "ui/matching/match_proposal_page.h"
#include "ui/matching/match_review_page.h"
#include "ui/matching/match_rules_page.h"
#include "ui/matching/matching_session.h"

namespace kurator::ui {

namespace {

constexpr int proposalPage = 2; // no draft begins behind it: the proposal is looked at anew

} // namespace

MatchingWizard::MatchingWizard(Workspace& workspace, const MatchingDraft& draft, QWidget* parent)
    : Wizard(tr("Matching of pairs"), parent),
      m_session(new MatchingSession(workspace, longWork(), draft, this))
{
    addPage(new MatchPeoplePage(*m_session, this));
    addPage(new MatchRulesPage(*m_session, this));
    addPage(new MatchProposalPage(*m_session, this));
    addPage(new MatchReviewPage(*m_session, this));
    addPage(new MatchOrderPage(*m_session, this));
    begin(qBound(0, draft.page, proposalPage));
}

QString MatchingWizard::leftSentence() const
{
    return m_session->isWorthKeeping()
               ? tr("The matching is put off: what you chose is kept, go on when you like.")
               : QString();
}

void MatchingWizard::keep()
{
    m_session->keep();
}

} // namespace kurator::ui
