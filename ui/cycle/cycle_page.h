#pragma once

#include "ui/common/page.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QShortcut;

namespace kurator::ui {

class AgendaCard;
class CoverageCard;
class DatesCard;
class StagePage;
class StageStrip;

// The home page: where the year stands and what to do next. Under the strip stands the overview, or the page
// of one stage; Esc and Alt+Left lead back from it.
class CyclePage : public Page
{
    Q_OBJECT

public:
    explicit CyclePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("cycle"); }
    // Doing::OpenStage opens a stage; anything else is the overview.
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;
    // 1…7; 0 while the overview is shown.
    [[nodiscard]] int openedStage() const { return m_opened; }

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeOverview();
    void tellWhereToGo();
    void addWayBack();
    // 0 is the overview.
    void open(int stage);
    void showOpened();
    void goBack();
    void accept(const std::vector<base::Finding>& findings);
    void showFindings(const std::vector<base::Finding>& only);

    int m_opened = 0;
    std::vector<QShortcut*> m_wayBack;
    QLabel* m_head;
    StageStrip* m_stages;
    QBoxLayout* m_body;
    AgendaCard* m_agenda;
    CoverageCard* m_coverage;
    DatesCard* m_dates;
    QWidget* m_overview;
    StagePage* m_stage;
};

} // namespace kurator::ui
