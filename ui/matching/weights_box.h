#pragma once

#include "matching/score.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kurator::ui {

// The weights of the criteria, how a score is made of them, and the ways to keep them for the form and back
// to the usual ones.
class WeightsBox : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsBox(QWidget* parent = nullptr);

    void setWeights(const matching::Weights& weights);
    [[nodiscard]] matching::Weights weights() const;
    // Whose weights they are («ученик – ученик», all forms together), and those that are kept for it.
    void setSaved(const QString& form, const matching::Weights& saved);
    // Without ballots mutual choice gives no points.
    void setBallots(bool filledIn);
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();
    void saveAsked();
    void usualAsked();

private:
    void addSpins(QGridLayout& grid);
    void addFoot(QGridLayout& grid);
    void showSaved();

    std::array<QSpinBox*, matching::criterionCount> m_spins{};
    QLabel* m_noBallots;
    QPushButton* m_save;
    QPushButton* m_usual;
    QLabel* m_savedWord;
    QString m_form;
    matching::Weights m_saved;
};

} // namespace kurator::ui
