#pragma once

#include "lists/cycle_view.h"
#include "ui/cycle/press_box.h"

class QLabel;

namespace kurator::ui {

class ShareBar;

// One stage of the strip: its name, how far it is, and what it waits for, coloured by what that means.
class StageButton : public PressBox
{
    Q_OBJECT

public:
    explicit StageButton(QWidget* parent = nullptr);

    void showStage(const lists::StageCard& card, const QDate& today);
    [[nodiscard]] int stage() const { return m_stage; }
    // Whether its page is shown.
    void setOpen(bool open);

Q_SIGNALS:
    // An arrow key: so many places on; Home and End lead far.
    void stepAsked(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    int m_stage = 1;
    bool m_open = false;
    lists::StageCard::Look m_look = lists::StageCard::Look::Ahead;
    QLabel* m_over;
    QLabel* m_name;
    ShareBar* m_bar;
    QLabel* m_under;
};

} // namespace kurator::ui
