#pragma once

#include "office/school_holidays.h"
#include "ui/common/workspace.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kurator::ui {

class DateEditor;
class Form;
class FormDraft;

// Holidays of the pupils, a school year at a time. Each change is a step of its own, so that Ctrl+Z takes it
// back.
class HolidayEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HolidayEditor(Workspace& workspace, QWidget* parent = nullptr);

    // Shows the desk as it is now.
    void showHolidays();
    [[nodiscard]] QWidget* firstWidget() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeNew();
    [[nodiscard]] int year() const;
    void showYears();
    void showLines();
    void add();
    void removeChosen();
    void import();
    bool checkDay(DateEditor* field, const QString& missing);

    Workspace& m_workspace;
    QComboBox* m_year;
    QListWidget* m_list;
    QLabel* m_none;
    QPushButton* m_remove;
    QPushButton* m_import;
    Form* m_form;
    DateEditor* m_start;
    DateEditor* m_end;
    QLineEdit* m_name;
    QPushButton* m_add;
    FormDraft* m_draft;
    std::vector<office::HolidayLine> m_lines;
};

} // namespace kurator::ui
