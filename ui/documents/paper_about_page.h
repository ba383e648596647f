#pragma once

#include "ui/common/wizard.h"

class QLabel;
class QPushButton;

namespace kurator::ui {

class PaperWork;
class PutOffCard;
class QuestionForm;
class SubjectPicker;
class Workspace;

// «О чём документ»: of what there is to be a paper each, and what the template asks because the base does
// not hold it. Only for kinds that want one of both.
class PaperAboutPage : public WizardPage
{
    Q_OBJECT

public:
    PaperAboutPage(Workspace& workspace, PaperWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool isWanted() const override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    [[nodiscard]] QWidget* makeSubjects();
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeQuestions(Workspace& workspace);
    [[nodiscard]] bool hasSubjects() const;
    void choosePeople();
    void refresh();

    PaperWork& m_work;
    PutOffCard* m_putOff;
    QWidget* m_subjectsCard;
    SubjectPicker* m_subjects;
    QLabel* m_noSubjects;
    QWidget* m_peopleCard;
    QLabel* m_forWhom;
    QPushButton* m_choose;
    QPushButton* m_everyone;
    QWidget* m_questionsPlace;
    QuestionForm* m_questions;
};

} // namespace kurator::ui
