#pragma once

#include "ui/exchange/import_session.h"

#include <QScrollArea>

class QLabel;

namespace kurator::ui {

// The chosen row of a list in full: why, what it was and what it becomes, and how it stands in the file.
class RowDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowDetails(ImportSession& session, QWidget* parent = nullptr);

    void showRow(const ImportRow* row);

private:
    void showChanges(const ImportRow& row);
    [[nodiscard]] QString remarksOf(const ImportRow& row) const;
    [[nodiscard]] QString cellsOf(const ImportRow& row) const;

    ImportSession& m_session;
    QLabel* m_name;
    QLabel* m_state;
    QLabel* m_remarks;
    QLabel* m_changesTitle;
    QLabel* m_changes;
    QLabel* m_cellsTitle;
    QLabel* m_cells;
};

} // namespace kurator::ui
