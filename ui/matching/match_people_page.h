#pragma once

#include "ui/common/wizard.h"
#include "ui/matching/matching_session.h"

class QCheckBox;
class QComboBox;

namespace kurator::ui {

class CandidatePanel;

// Who takes part: the form of mentoring and two ticked lists.
class MatchPeoplePage : public WizardPage
{
    Q_OBJECT

public:
    MatchPeoplePage(MatchingSession& session, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Participants"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    void fillForms();
    void showCandidates();
    void tick(const std::vector<QUuid>& entries, bool on);

    MatchingSession& m_session;
    QComboBox* m_forms;
    QCheckBox* m_anew;
    CandidatePanel* m_mentees;
    CandidatePanel* m_mentors;
};

} // namespace kurator::ui
