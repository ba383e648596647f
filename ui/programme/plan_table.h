#pragma once

#include <QMap>
#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace kurator::ui {

// Planned values of an indicator by year: the years in a table, a year and its value to put in under it.
class PlanTable : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTable(int nearYear, QWidget* parent = nullptr);

    void setPlan(const QMap<int, double>& plan);
    [[nodiscard]] const QMap<int, double>& plan() const { return m_plan; }

Q_SIGNALS:
    void edited();

private:
    void showYears();
    void put();
    void takeOut();

    QMap<int, double> m_plan;
    QTableWidget* m_table;
    QSpinBox* m_year;
    QDoubleSpinBox* m_value;
    QPushButton* m_remove;
};

} // namespace kurator::ui
