#pragma once

#include "matching/score.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QSpinBox;

namespace kurator::ui {

// The weights of the five criteria, and the way back to the usual ones.
class WeightsBox : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsBox(QWidget* parent = nullptr);

    void setWeights(const matching::Weights& weights);
    [[nodiscard]] matching::Weights weights() const;
    // Without ballots mutual choice gives no points.
    void setBallots(bool filledIn);
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QSpinBox*, matching::criterionCount> m_spins{};
    QLabel* m_noBallots;
    QPushButton* m_usual;
};

} // namespace kurator::ui
