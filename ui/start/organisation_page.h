#pragma once

#include "ui/common/wizard.h"

class QComboBox;
class QLineEdit;

namespace kurator::ui {

class Form;
class NewSchoolWizard;

// Who we are: the organisation, who signs its orders, and who leads the programme.
class OrganisationPage : public WizardPage
{
    Q_OBJECT

public:
    explicit OrganisationPage(NewSchoolWizard& wizard);

    [[nodiscard]] QString title() const override { return tr("Organisation"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    QLineEdit* addLine(const QString& label, QString* kept, const QString& hint = {});
    void showDraft();

    NewSchoolWizard& m_wizard;
    Form* m_form;
    QComboBox* m_type;
    QLineEdit* m_fullName;
    QLineEdit* m_shortName;
    QLineEdit* m_director;
    std::vector<std::pair<QLineEdit*, QString*>> m_lines;
};

} // namespace kurator::ui
