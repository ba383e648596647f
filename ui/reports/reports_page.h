#pragma once

#include "reports/yearly_report.h"
#include "ui/common/page.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace kurator::ui {

class FiguresForm;
class LeftOutPane;
class LongWork;
class ReportSheetPane;

// The yearly report for the regional centre: the numbers it asks for, its sheets as they will stand in the
// file, and who is counted without being named.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("reports"); }
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeHead();
    void addShortcuts();
    void showSheets();
    void showHead();
    [[nodiscard]] ReportSheetPane* shownSheet() const;
    void save();
    void saveTo(const QString& path);
    void copySheet();

    std::optional<reports::YearlyReport> m_report;
    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_copy;
    QPushButton* m_save;
    QTabWidget* m_tabs;
    FiguresForm* m_figures;
    std::vector<ReportSheetPane*> m_sheets;
    LeftOutPane* m_leftOut;
    LongWork* m_work;
    QWidget* m_first = nullptr;
};

} // namespace kurator::ui
