#pragma once

#include "lists/matching_overview.h"
#include "ui/common/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

// How the programme stands before pairs are matched: who looks for a mentor, what holds people up, a matching
// to go on with, and pairs that wait for their order.
class MatchingPage : public Page
{
    Q_OBJECT

public:
    explicit MatchingPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("matching"); }
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;

private:
    QFrame* renewCard(const QString& heading);
    void showDraft();
    void showStanding(const lists::MatchingOverview& overview);
    void showHeldUp(const std::vector<lists::HoldUpGroup>& groups);
    void showWithoutOrder(const std::vector<lists::PairRow>& rows);
    void start(bool goOn);
    void enterBallots();
    void showWaiting();
    void showDemand();
    void enterOpinions();

    QPushButton* m_match;
    QPushButton* m_ballots;
    QPushButton* m_demand;
    QPushButton* m_opinions;
    QWidget* m_content;
    QVBoxLayout* m_cards;
    QPushButton* m_goOn = nullptr; // while there is a draft
    QPushButton* m_mend = nullptr; // while nothing can be matched
};

} // namespace kurator::ui
