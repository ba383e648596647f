#pragma once

#include <QAbstractButton>

class QLabel;

namespace kurator::ui {

// Second lines are a little smaller than first ones.
void makeSmall(QLabel* label);

// A composed piece that is pressed as a whole: by a click, Enter or the space bar. The labels inside let the
// mouse through; its accessible name says all of them. The heirs paint.
class PressBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PressBox(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace kurator::ui
