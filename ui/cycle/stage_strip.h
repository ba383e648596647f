#pragma once

#include "lists/cycle_view.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace kurator::ui {

class StageButton;

// The seven stages side by side, in two rows or more where the width or the text wants it. Arrows walk.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr);

    void showStages(const std::vector<lists::StageCard>& cards, const QDate& today);
    [[nodiscard]] QWidget* firstButton() const;
    // One stage wide: the strip finds another shape for every width.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int stage);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int leastWidth() const;
    void step(int from, int by);

    QGridLayout* m_grid;
    std::vector<StageButton*> m_buttons;
    int m_columns = 0;
};

} // namespace kurator::ui
