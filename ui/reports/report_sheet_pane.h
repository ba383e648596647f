#pragma once

#include "ui/reports/report_sheet_model.h"

#include <QTableView>
#include <QWidget>

class QLabel;

namespace kurator::ui {

// A table that Ctrl+C copies by whole rows with headings: the chosen ones, or all.
class ReportSheetView : public QTableView
{
    Q_OBJECT

public:
    explicit ReportSheetView(ReportSheetModel& model, QWidget* parent = nullptr);

    // Widths as of the sheet; wide texts give way, down to a measure, so that a row is seen whole.
    void fitColumns();
    void copyChosen() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    [[nodiscard]] int naturalWidth(const exchange::OutColumn& column) const;
    // By the longest word of the heading and of texts, and by whole numbers.
    [[nodiscard]] int narrowestWidth(int column) const;
    [[nodiscard]] int widestWord(const QString& text) const;
    [[nodiscard]] int heightOf(const QString& text, int width) const;

    ReportSheetModel& m_model;
};

// A sheet as it will stand in the file: lines of the title, the table, notes below.
class ReportSheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSheetPane(QWidget* parent = nullptr);

    void show(const exchange::OutSheet& sheet);
    // Title, table and notes for a spreadsheet or a letter.
    void copyAll() const;
    [[nodiscard]] const ReportSheetModel& model() const { return *m_model; }
    [[nodiscard]] ReportSheetView* view() const { return m_view; }

private:
    ReportSheetModel* m_model;
    QLabel* m_title;
    ReportSheetView* m_view;
    QLabel* m_empty;
    QLabel* m_notes;
};

} // namespace kurator::ui
