#pragma once

#include "ui/common/wizard.h"
#include "ui/matching/matching_session.h"
#include "ui/matching/review_rows.h"

class QLabel;

namespace kurator::ui {

class ListPanel;

// The last look: every pair with its remarks, who is left over and why, and what will be made.
class MatchReviewPage : public WizardPage
{
    Q_OBJECT

public:
    MatchReviewPage(MatchingSession& session, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Check"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    void showRows();
    void copy() const;
    void tellLeaving(const QString& sentence) const;
    void save();

    MatchingSession& m_session;
    ListModel<ReviewRow>* m_model;
    ListPanel* m_panel;
    QLabel* m_what;
    QLabel* m_remarks;
};

} // namespace kurator::ui
