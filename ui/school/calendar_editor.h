#pragma once

#include "office/save_calendar.h"
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

// Days that the yearly production calendar moved, a year at a time. Each change is a step of its own, so that
// Ctrl+Z takes it back.
class CalendarEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarEditor(Workspace& workspace, QWidget* parent = nullptr);

    // Shows the desk as it is now.
    void showCalendar();
    [[nodiscard]] QWidget* firstWidget() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeNew();
    [[nodiscard]] int year() const;
    void showYears();
    void showDays();
    void add();
    void removeChosen();
    void import();
    // False when it was refused, which is said in the message bar.
    bool save(const std::vector<office::MovedDay>& days, int year);

    Workspace& m_workspace;
    QComboBox* m_year;
    QListWidget* m_list;
    QLabel* m_none;
    QPushButton* m_remove;
    QPushButton* m_import;
    Form* m_form;
    DateEditor* m_date;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QPushButton* m_add;
    FormDraft* m_draft;
    std::vector<office::MovedDay> m_days;
};

} // namespace kurator::ui
