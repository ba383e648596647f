#pragma once

#include "ui/common/wizard.h"

#include <array>

class QTabWidget;

namespace kurator::ui {

class NewYearPanel;
class NewYearWizard;

// Who goes along: mentors, mentees, and mentees who will mentor.
class NewYearPeoplePage : public WizardPage
{
    Q_OBJECT

public:
    explicit NewYearPeoplePage(NewYearWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    void take();
    void showCounts();

    NewYearWizard& m_wizard;
    QTabWidget* m_tabs;
    std::array<NewYearPanel*, 3> m_panels; // as the tabs
};

} // namespace kurator::ui
