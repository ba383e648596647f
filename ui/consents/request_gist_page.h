#pragma once

#include "people/consent.h"
#include "ui/common/wizard.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace kurator::ui {

class DateEditor;
class Form;
class RequestWizard;

// What is asked for: its kind, the consents that end, who applied, when, in what words.
class RequestGistPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RequestGistPage(RequestWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void showDraft();
    void showConsents();
    void takeKind();
    void takeConsents();
    void takeFields();

    RequestWizard& m_wizard;
    Form* m_form;
    QComboBox* m_kind;
    QListWidget* m_consents;
    DateEditor* m_received;
    QComboBox* m_applicant;
    QLineEdit* m_gist;
    QLineEdit* m_executor;
    std::vector<people::Consent> m_inForce;
    bool m_showing = false;
};

} // namespace kurator::ui
