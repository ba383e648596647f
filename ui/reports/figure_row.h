#pragma once

#include "lists/report_view.h"
#include "office/save_figures.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace kurator::ui {

class DateEditor;
class ShareBar;

// The line of one indicator in the table of numbers: what to count and how far it is, and four fields.
class FigureRow : public QObject
{
    Q_OBJECT

public:
    enum Column
    {
        Indicator,
        Total,
        Date,
        Source,
        Plan,
        ColumnCount
    };

    // Takes three rows of the grid from `gridRow` on; the widgets belong to the grid's widget.
    FigureRow(const lists::DenominatorRow& row, QGridLayout& grid, int gridRow, const QDate& near);

    void show(const lists::DenominatorRow& row, int year);
    void setReadOnly(bool readOnly);

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] bool hasTotal() const { return m_hasTotal; }
    [[nodiscard]] QLineEdit* total() const { return m_total; }
    [[nodiscard]] DateEditor* date() const { return m_date; }
    [[nodiscard]] QLineEdit* source() const { return m_source; }
    [[nodiscard]] QLineEdit* plan() const { return m_plan; }
    // nullptr where the line has no such field.
    [[nodiscard]] QLineEdit* fieldIn(Column column) const;

    // What stands in the fields; a text that cannot be read gives nothing and a fault under the line.
    [[nodiscard]] office::StatedDenominator denominator() const;
    [[nodiscard]] office::StatedPlan plan(int year) const;
    // What cannot be read, with where it stands.
    [[nodiscard]] std::vector<std::pair<Column, QString>> unreadable() const;
    void setFault(Column column, const QString& sentence);
    void clearFault();
    // The first field that lacks something of the total.
    [[nodiscard]] QLineEdit* firstWanted() const;

private:
    void showCoverage(const lists::DenominatorRow& row);
    void showOffer(const lists::DenominatorRow& row, int year);

    QString m_code;
    bool m_hasTotal;
    bool m_hasPlan;
    QLabel* m_name;
    QLabel* m_wording;
    ShareBar* m_bar;
    QLabel* m_coverage;
    QLineEdit* m_total;
    DateEditor* m_date;
    QLineEdit* m_source;
    QLineEdit* m_plan;
    QLabel* m_offer;
    QLabel* m_fault;
};

} // namespace kurator::ui
