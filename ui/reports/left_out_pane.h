#pragma once

#include "reports/yearly_report.h"
#include "ui/common/list_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kurator::ui {

class ListPanel;

// Who is counted in the report and not named, and why: for the screen only.
class LeftOutPane : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutPane(QWidget* parent = nullptr);

    void show(const reports::YearlyReport& report);
    [[nodiscard]] QWidget* firstWidget() const;

Q_SIGNALS:
    // Consents of these entries.
    void consentsAsked(const std::vector<QUuid>& entries);

private:
    ListModel<reports::LeftOut>* m_model;
    ListPanel* m_list;
    QLabel* m_text;
    QLabel* m_reason; // of the row with the cursor, whole
    QPushButton* m_consents;
};

} // namespace kurator::ui
