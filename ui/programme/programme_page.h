#pragma once

#include "ui/common/page.h"

class QTabWidget;

namespace kurator::ui {

class EventsPane;
class PlanPane;
class ProfilePane;

// «Программа года»: what the school wants of its year, what happens on its days, and by which profile.
class ProgrammePage : public Page
{
    Q_OBJECT

public:
    explicit ProgrammePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("programme"); }
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;

private:
    QTabWidget* m_tabs;
    PlanPane* m_plan;
    EventsPane* m_events;
    ProfilePane* m_profile;
};

} // namespace kurator::ui
