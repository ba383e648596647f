#pragma once

#include "office/new_year.h"
#include "ui/common/wizard.h"

class QVBoxLayout;

namespace kurator::ui {

class NewYearWizard;

// What will happen, with counts, before it does.
class NewYearSummaryPage : public WizardPage
{
    Q_OBJECT

public:
    explicit NewYearSummaryPage(NewYearWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;

private:
    void addYear(const office::NewYear& year);
    void addAlong(const office::NewYear& year);
    void addConsents(const office::NewYear& year);
    void addStays();
    [[nodiscard]] QVBoxLayout* addCard(const QString& heading);

    NewYearWizard& m_wizard;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
};

} // namespace kurator::ui
