#pragma once

#include "office/match_variants.h"
#include "ui/common/wizard.h"
#include "ui/matching/matching_session.h"

class QLabel;
class QPushButton;

namespace kurator::ui {

class DecisionList;
class LinkDetails;
class ProposalViews;
class RemedyFinder;

// The proposal as a picture of pairs or a map of all scores, with the chosen two beside it; every lock and
// ban solves anew.
class MatchProposalPage : public WizardPage
{
    Q_OBJECT

public:
    MatchProposalPage(MatchingSession& session, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Proposal"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    QWidget* makePanel();
    void connectAll();
    void solve();
    void showProposal();
    void showRefusal(const base::Error& error);
    void showChosen();
    void showTwo(const matching::PairWish& pair);
    void showAlone(base::Id<people::Entry> mentee);
    void showMentor(base::Id<people::Entry> mentor);
    void showAlternatives();
    void showDecisions();
    void showNote();
    void openVariants();
    void tellSinceVariant();
    [[nodiscard]] bool isBanned(const matching::PairWish& pair) const;
    void hold(const matching::PairWish& pair);
    void lockChosen();
    void banChosen();
    void tellOpinion();
    void assign(base::Id<people::Entry> mentor);

    MatchingSession& m_session;
    QLabel* m_summary;
    QPushButton* m_again;
    QPushButton* m_variants;
    ProposalViews* m_views;
    LinkDetails* m_details;
    DecisionList* m_decisions;
    RemedyFinder* m_finder;
    std::optional<office::Variant> m_variant; // taken, and not answered yet
};

} // namespace kurator::ui
