#include "ui/matching/weights_box.h"

#include "ui/common/texts.h"
#include "ui/matching/match_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace kurator::ui {

namespace {

constexpr int heaviest = 1000; // match.weights

constexpr std::array<int matching::Weights::*, matching::criterionCount> weightOfCriterion{
    &matching::Weights::request, &matching::Weights::choice, &matching::Weights::interests,
    &matching::Weights::time, &matching::Weights::age};

} // namespace

WeightsBox::WeightsBox(QWidget* parent)
    : QWidget(parent), m_noBallots(mutedLabel(tr("No ballots were filled in: mutual choice gives no points "
                                                 "now, the other criteria share them."),
                                              this)),
      m_usual(new QPushButton(tr("&Usual weights"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    for (size_t i = 0; i < matching::criterionCount; ++i) {
        const QString name = MatchTexts::criterion(static_cast<matching::Criterion>(i));
        m_spins[i] = new QSpinBox(this);
        m_spins[i]->setRange(0, heaviest);
        m_spins[i]->setAccessibleName(name);
        auto* label = new QLabel(name, this);
        label->setBuddy(m_spins[i]);
        const int row = static_cast<int>(i);
        grid->addWidget(label, row, 0);
        grid->addWidget(m_spins[i], row, 1);
        connect(m_spins[i], &QSpinBox::valueChanged, this, &WeightsBox::changed);
    }
    m_noBallots->setWordWrap(true);
    grid->addWidget(m_noBallots, 5, 0, 1, 3);
    grid->addWidget(m_usual, 6, 0, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        setWeights({});
        Q_EMIT changed();
    });
}

void WeightsBox::setWeights(const matching::Weights& weights)
{
    for (size_t i = 0; i < matching::criterionCount; ++i) {
        const QSignalBlocker quiet(m_spins[i]);
        m_spins[i]->setValue(weights.*weightOfCriterion[i]);
    }
    m_usual->setEnabled(weights != matching::Weights{});
}

matching::Weights WeightsBox::weights() const
{
    matching::Weights weights;
    for (size_t i = 0; i < matching::criterionCount; ++i) {
        weights.*weightOfCriterion[i] = m_spins[i]->value();
    }
    return weights;
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
