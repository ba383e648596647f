#pragma once

#include "office/programme_plan.h"
#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QHash>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace kurator::ui {

class FormDraft;
class FormsCard;
class GoalsCard;
class PlanFigures;
class SwotCard;
class Wizard;

// Goals, forms, expected results, SWOT and planned values of the year. What was typed and not saved stays as
// a draft of the year. When the year is over, the next one is offered.
class PlanPane : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void choose(const Target& target);
    [[nodiscard]] QWidget* firstWidget();
    // As one step; false when something stands in the way, which is said beside its field.
    bool save();

Q_SIGNALS:
    void asked(const kurator::ui::Target& target);
    void wizardAsked(kurator::ui::Wizard* wizard);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeFoot();
    void fillOver();
    void renewDraft();
    [[nodiscard]] office::YearPlan told() const;
    [[nodiscard]] bool check(const office::YearPlan& plan);
    void drop();
    void showPaper();
    void showState();
    void reveal(QWidget* field);
    void startNewYear();

    Workspace& m_workspace;
    QLabel* m_ready;
    QLabel* m_paper;
    QPushButton* m_issued;
    QPushButton* m_newYear;
    QFrame* m_over;
    QLabel* m_overText;
    QScrollArea* m_scroll;
    GoalsCard* m_goals;
    FormsCard* m_forms;
    SwotCard* m_swot;
    PlanFigures* m_figures;
    FormDraft* m_draft = nullptr;
    QLabel* m_state;
    QPushButton* m_revert;
    QPushButton* m_save;
};

} // namespace kurator::ui
