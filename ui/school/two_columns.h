#pragma once

#include <QWidget>

class QBoxLayout;

namespace kurator::ui {

// Two parts side by side where the width allows it, else one under the other.
class TwoColumns : public QWidget
{
    Q_OBJECT

public:
    // Side by side from this width on, in characters of the usual font.
    TwoColumns(QWidget* left, QWidget* right, int fromCharacters, QWidget* parent = nullptr);
    void setShares(int left, int right);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
    int m_fromCharacters;
};

} // namespace kurator::ui
