#pragma once

#include "ui/exchange/import_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kurator::ui {

// Saves the rejected rows as a table that can be corrected and loaded again; says beside the button where
// they are, or why they could not be saved. Hidden when nothing was rejected.
class RejectedSaver : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedSaver(ImportSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    void save();

    ImportSession& m_session;
    QPushButton* m_button;
    QLabel* m_result;
};

} // namespace kurator::ui
