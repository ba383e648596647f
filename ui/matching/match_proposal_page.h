#pragma once

#include "ui/common/wizard.h"
#include "ui/matching/matching_session.h"

class QLabel;
class QPushButton;
class QTimer;

namespace kurator::ui {

class DecisionList;
class LinkDetails;
class PairsPicture;

// The proposal as a picture, with the chosen pair beside it; every lock and ban solves anew.
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
    void showAlternatives();
    void showDecisions();
    void showNote();
    [[nodiscard]] QString summary() const;
    // Of the chosen link; nothing for someone without one.
    [[nodiscard]] std::optional<matching::PairWish> chosenPair() const;
    void lockChosen();
    void banChosen();
    void tellOpinion();
    void assign(base::Id<people::Entry> mentor);

    MatchingSession& m_session;
    QLabel* m_summary;
    QPushButton* m_again;
    PairsPicture* m_picture;
    LinkDetails* m_details;
    DecisionList* m_decisions;
    QTimer* m_settled; // before the other mentors of a large school are looked for
};

} // namespace kurator::ui
