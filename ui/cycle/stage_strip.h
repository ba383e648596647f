#pragma once

#include "lists/cycle_view.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace kurator::ui {

class StageButton;

// The seven stages side by side, in two rows or more where the width or the text wants it. Arrows walk; while
// the page of a stage is open, they open that of its neighbour.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr);

    void showStages(const std::vector<lists::StageCard>& cards, const QDate& today);
    // 1…7 is the stage whose page is shown, 0: none.
    void markOpen(int stage);
    // Of the stage, 1…7.
    [[nodiscard]] QWidget* button(int stage) const;
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
    int m_open = 0;
};

} // namespace kurator::ui
