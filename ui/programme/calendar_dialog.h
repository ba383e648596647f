#pragma once

#include "office/year_calendar.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace kurator::ui {

class Workspace;

// Which dates of the year go into a file for the calendar of a phone; saves it where the curator says. What
// was chosen is proposed again next time.
class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CalendarDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    [[nodiscard]] QCheckBox* addTick(const QString& text, const QString& name);
    [[nodiscard]] office::CalendarWish wish() const;
    void follow();
    void save();

    Workspace& m_workspace;
    QCheckBox* m_terms = nullptr;
    QCheckBox* m_checkpoints = nullptr;
    QCheckBox* m_events = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kurator::ui
