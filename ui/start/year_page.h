#pragma once

#include "ui/common/wizard.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kurator::ui {

class DateEditor;
class Form;
class NewSchoolWizard;

// The order that starts the programme, and the year that follows from it.
class YearPage : public WizardPage
{
    Q_OBJECT

public:
    explicit YearPage(NewSchoolWizard& wizard);

    [[nodiscard]] QString title() const override { return tr("Year and order"); }
    [[nodiscard]] QString intro() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void take();
    void showDraft();
    void showPeriod();

    NewSchoolWizard& m_wizard;
    Form* m_form;
    DateEditor* m_date;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QLabel* m_period;
    QLabel* m_whose;
};

} // namespace kurator::ui
