#pragma once

#include "ui/common/wizard.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace kurator::ui {

class Form;
class NewSchoolWizard;

// What to begin with, and where the file will lie.
class ContentPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ContentPage(NewSchoolWizard& wizard);

    [[nodiscard]] QString title() const override { return tr("Beginning"); }
    [[nodiscard]] QString intro() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    QWidget* makeFileRow();
    void chooseFile();
    void showDraft();

    NewSchoolWizard& m_wizard;
    QRadioButton* m_empty;
    QRadioButton* m_import;
    Form* m_form;
    QLineEdit* m_path;
};

} // namespace kurator::ui
