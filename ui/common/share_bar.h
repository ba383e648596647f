#pragma once

#include <QColor>
#include <QWidget>

namespace kurator::ui {

// A thin bar filled to a share from 0 to 1. The accessible text tells the share.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setShare(double share, const QColor& colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    QColor m_colour;
};

} // namespace kurator::ui
