#pragma once

#include "ui/common/page.h"

class QBoxLayout;
class QLabel;

namespace kurator::ui {

class AgendaCard;
class CoverageCard;
class DatesCard;
class StageStrip;

// The home page: where the year stands and what to do next.
class CyclePage : public Page
{
    Q_OBJECT

public:
    explicit CyclePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("cycle"); }
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellWhereToGo();
    void showFindings(const std::vector<base::Finding>& only);

    QLabel* m_head;
    StageStrip* m_stages;
    QBoxLayout* m_body;
    AgendaCard* m_agenda;
    CoverageCard* m_coverage;
    DatesCard* m_dates;
};

} // namespace kurator::ui
