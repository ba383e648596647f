#pragma once

#include "ui/common/wizard.h"

class QFrame;

namespace kurator::ui {

class NewSchoolWizard;

// What will happen, before it does.
class NewSchoolSummary : public WizardPage
{
    Q_OBJECT

public:
    explicit NewSchoolSummary(NewSchoolWizard& wizard);

    [[nodiscard]] QString title() const override { return tr("What will happen"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override { return tr("&Make the school"); }
    void enter() override;
    [[nodiscard]] bool leave() override;

private:
    void showLines(const QStringList& lines);

    NewSchoolWizard& m_wizard;
    QFrame* m_card;
    QWidget* m_lines;
};

} // namespace kurator::ui
