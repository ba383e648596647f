#pragma once

#include <QTableView>

namespace kurator::ui {

class SheetModel;

// Shows the first rows of a sheet, the heading row in colour. A click on a row, Enter and Space choose it.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(SheetModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void rowChosen(int row); // from 0

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SheetModel& m_model;
};

} // namespace kurator::ui
