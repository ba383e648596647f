#pragma once

#include "ui/common/wizard.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kurator::ui {

class DateEditor;
class Form;
class NewYearWizard;
class PutOffCard;

// The order that starts the year, the period that follows from it, and what of the last year goes along
// beside the people.
class NewYearStartPage : public WizardPage
{
    Q_OBJECT

public:
    explicit NewYearStartPage(NewYearWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    [[nodiscard]] QWidget* makeOrder();
    [[nodiscard]] QWidget* makeAlong();
    void showWish();
    void take();
    void takeClasses();
    void showPeriod();

    NewYearWizard& m_wizard;
    PutOffCard* m_former;
    QWidget* m_fields;
    Form* m_form;
    DateEditor* m_start;
    QCheckBox* m_unordered;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QLabel* m_period;
    QLabel* m_warning;
    QCheckBox* m_forms;
    QCheckBox* m_words;
    QCheckBox* m_values;
    QCheckBox* m_classes;
    bool m_showing = false;
};

} // namespace kurator::ui
