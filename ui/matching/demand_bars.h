#pragma once

#include <QWidget>

namespace kurator::ui {

// Two bars, one under the other: how many ask, and how many places there are for them. What lacks stands out
// in the colour of attention. The numbers stand beside; the accessible text tells them too.
class DemandBars : public QWidget
{
    Q_OBJECT

public:
    // `longest` is the number that fills the width.
    DemandBars(int asked, int places, int longest, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_asked;
    int m_places;
    int m_longest;
};

} // namespace kurator::ui
