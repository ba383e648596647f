#pragma once

#include "office/programme_plan.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class FormDraft;

// The planned values of the indicators for the year, beside what the profile plans; the same numbers as in
// the table of the reports.
class PlanFigures : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFigures(QWidget* parent = nullptr);

    // True when these are other indicators than before: then the fields are new ones.
    bool setIndicators(const std::vector<programme::ProfileIndicator>& indicators, int year);
    void addTo(FormDraft& draft);
    static void putTexts(const std::vector<office::StatedPlan>& values, QHash<QString, QString>& texts);
    // A text that cannot be read gives nothing.
    [[nodiscard]] std::vector<office::StatedPlan> told() const;
    // Says beside each field what cannot be read or stored; the first of them, or nullptr.
    [[nodiscard]] QWidget* showFaults(const std::vector<office::FigureFault>& faults);
    void clearFaults();
    void setReadOnly(bool readOnly);
    // Whether there is something to take for an empty field.
    void showOffer();
    [[nodiscard]] QWidget* firstField();

Q_SIGNALS:
    // The button put something into a field.
    void filled();

private:
    struct Line
    {
        QString code;
        QLineEdit* field;
        QLabel* fault;
        std::optional<office::OfferedPlan> offer;
    };

    void addLine(QGridLayout& grid, const programme::ProfileIndicator& indicator);
    void takeOffers();
    void setFault(const Line& line, const QString& sentence);

    std::vector<programme::ProfileIndicator> m_indicators;
    int m_year = 0;
    std::vector<Line> m_lines;
    QWidget* m_place = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_offers;
    bool m_readOnly = false;
};

} // namespace kurator::ui
