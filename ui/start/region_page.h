#pragma once

#include "ui/common/wizard.h"

class QButtonGroup;
class QLabel;

namespace kurator::ui {

class NewSchoolWizard;

// Whose rules hold: a region with its roadmap, or the federal model.
class RegionPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RegionPage(NewSchoolWizard& wizard);

    [[nodiscard]] QString title() const override { return tr("Region"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void showDraft();

    NewSchoolWizard& m_wizard;
    QButtonGroup* m_group;
    QLabel* m_fault;
    QStringList m_codes;
};

} // namespace kurator::ui
