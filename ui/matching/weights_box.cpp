#include "ui/matching/weights_box.h"

#include "ui/common/texts.h"
#include "ui/matching/match_texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace kurator::ui {

namespace {

constexpr int criteriaInColumn = 5;
constexpr int columnsOfGrid = 5; // name and number twice, with room between

} // namespace

WeightsBox::WeightsBox(QWidget* parent)
    : QWidget(parent), m_noBallots(mutedLabel(tr("No ballots were filled in: mutual choice gives no points "
                                                 "now, the other criteria share them."),
                                              this)),
      m_save(new QPushButton(tr("&Keep for the form"), this)),
      m_usual(new QPushButton(tr("&Usual weights"), this)), m_savedWord(mutedLabel({}, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    addSpins(*grid);
    addFoot(*grid);
    grid->setColumnMinimumWidth(2, 24);
    grid->setColumnStretch(columnsOfGrid, 1);
    connect(m_save, &QPushButton::clicked, this, &WeightsBox::saveAsked);
    connect(m_usual, &QPushButton::clicked, this, &WeightsBox::usualAsked);
}

void WeightsBox::addSpins(QGridLayout& grid)
{
    for (size_t i = 0; i < matching::criterionCount; ++i) {
        const QString name = MatchTexts::criterion(matching::criteria[i]);
        m_spins[i] = new QSpinBox(this);
        m_spins[i]->setRange(0, matching::heaviestWeight);
        m_spins[i]->setAccessibleName(name);
        auto* label = new QLabel(name, this);
        label->setBuddy(m_spins[i]);
        const int row = static_cast<int>(i) % criteriaInColumn;
        const int column = static_cast<int>(i) < criteriaInColumn ? 0 : 3;
        grid.addWidget(label, row, column);
        grid.addWidget(m_spins[i], row, column + 1);
        connect(m_spins[i], &QSpinBox::valueChanged, this, &WeightsBox::changed);
    }
}

void WeightsBox::addFoot(QGridLayout& grid)
{
    auto* formula = mutedLabel(tr("A criterion gives its weight when the two meet in it wholly, a half where "
                                  "one of them has told nothing, and a part where they meet in part. The "
                                  "score is the sum of these as a share of all weights, from 0 to 100. A "
                                  "weight of 0 leaves a criterion out."),
                               this);
    for (QLabel* label : {formula, m_noBallots, m_savedWord}) {
        label->setWordWrap(true);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_usual);
    buttons->addWidget(m_savedWord, 1);
    grid.addWidget(m_noBallots, criteriaInColumn, 0, 1, columnsOfGrid + 1);
    grid.addWidget(formula, criteriaInColumn + 1, 0, 1, columnsOfGrid + 1);
    grid.addLayout(buttons, criteriaInColumn + 2, 0, 1, columnsOfGrid + 1);
}

void WeightsBox::setWeights(const matching::Weights& weights)
{
    for (size_t i = 0; i < matching::criterionCount; ++i) {
        const QSignalBlocker quiet(m_spins[i]);
        m_spins[i]->setValue(weights.of(matching::criteria[i]));
    }
    showSaved();
}

matching::Weights WeightsBox::weights() const
{
    matching::Weights weights;
    for (size_t i = 0; i < matching::criterionCount; ++i) {
        weights.of(matching::criteria[i]) = m_spins[i]->value();
    }
    return weights;
}

void WeightsBox::setSaved(const QString& form, const matching::Weights& saved)
{
    m_form = form;
    m_saved = saved;
    showSaved();
}

void WeightsBox::showSaved()
{
    const matching::Weights usual;
    const matching::Weights now = weights();
    m_save->setEnabled(now != m_saved);
    m_usual->setEnabled(now != usual || m_saved != usual);
    m_savedWord->setText(now != m_saved ? tr("Not kept yet: %1").arg(m_form)
                         : now == usual ? tr("The usual weights: %1").arg(m_form)
                                        : tr("Kept: %1").arg(m_form));
}

void WeightsBox::setBallots(bool filledIn)
{
    m_noBallots->setVisible(!filledIn);
}

QWidget* WeightsBox::firstField() const
{
    return m_spins.front();
}

} // namespace kurator::ui
