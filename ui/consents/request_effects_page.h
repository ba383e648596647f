#pragma once

#include "office/request_effects.h"
#include "ui/common/wizard.h"

class QVBoxLayout;

namespace kurator::ui {

class RequestWizard;

// What follows from the request by the law, before anything is written down.
class RequestEffectsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RequestEffectsPage(RequestWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;

private:
    void addTerm(const office::RequestEffects& effects);
    void addConsents(const office::RequestEffects& effects);
    void addSteps(const office::RequestEffects& effects);
    void addLosses(const office::RequestEffects& effects);
    [[nodiscard]] QVBoxLayout* addCard(const QString& heading);

    RequestWizard& m_wizard;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
};

} // namespace kurator::ui
