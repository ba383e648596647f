#pragma once

#include "lists/rule_list.h"
#include "ui/common/wizard.h"
#include "ui/matching/matching_session.h"

#include <vector>

class QVBoxLayout;

namespace kurator::ui {

class GoalBox;
class GroupBox;
class RuleRow;
class WeightsBox;

// By which rules and weights pairs are looked for.
class MatchRulesPage : public WizardPage
{
    Q_OBJECT

public:
    MatchRulesPage(MatchingSession& session, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Rules"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override { return tr("&Find the pairs"); }
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    struct Weighed
    {
        std::vector<lists::RuleLine> lines;
        bool ballots = false;
    };

    void weigh();
    void showWeighed(const Weighed& weighed);
    void addRows(const std::vector<lists::RuleLine>& lines);
    void storeRules();
    void showSaved();
    void saveWeights();
    void takeUsual();

    MatchingSession& m_session;
    QVBoxLayout* m_model;
    QVBoxLayout* m_law;
    GoalBox* m_goal;
    GroupBox* m_groups;
    WeightsBox* m_weights;
    std::vector<RuleRow*> m_rows;
};

} // namespace kurator::ui
