#include "ui/matching/goal_box.h"

#include "ui/common/texts.h"
#include "ui/people/people_texts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace kurator::ui {

namespace {

constexpr int bestScore = 100;
constexpr int lowestThreshold = 1;
constexpr int priorityColumns = 2;

constexpr std::array kinds{people::RestrictedKind::Disability,
                           people::RestrictedKind::Gifted,
                           people::RestrictedKind::Orphan,
                           people::RestrictedKind::HardLifeSituation,
                           people::RestrictedKind::LowIncomeOrRemote,
                           people::RestrictedKind::AtRisk};

} // namespace

GoalBox::GoalBox(QWidget* parent)
    : QWidget(parent), m_nobodyAlone(new QRadioButton(tr("&Nobody stays alone"), this)),
      m_bestSuited(new QRadioButton(tr("Only the best &suited, from the score"), this)),
      m_threshold(new QSpinBox(this)), m_priorityPart(makePriority())
{
    m_threshold->setRange(lowestThreshold, bestScore);
    m_threshold->setAccessibleName(tr("Lowest score of a pair"));
    auto* nobodyWord = mutedLabel(tr("As many pairs as can be; of these the most suitable."), this);
    nobodyWord->setWordWrap(true);
    auto* bestWord = mutedLabel(tr("Pairs with a lower score are not proposed: those left wait for "
                                   "another mentor."),
                                this);
    bestWord->setWordWrap(true);
    auto* best = new QHBoxLayout;
    best->addWidget(m_bestSuited);
    best->addWidget(m_threshold);
    best->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nobodyAlone);
    column->addWidget(nobodyWord);
    column->addWidget(m_priorityPart);
    column->addLayout(best);
    column->addWidget(bestWord);
    connect(m_nobodyAlone, &QRadioButton::toggled, this, [this] {
        enableParts();
        Q_EMIT changed();
    });
    connect(m_threshold, &QSpinBox::valueChanged, this, &GoalBox::changed);
}

QWidget* GoalBox::makePriority()
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(24, 0, 0, 4);
    auto* word = new QLabel(tr("Where mentors are too few, first those marked:"), part);
    word->setWordWrap(true);
    grid->addWidget(word, 0, 0, 1, priorityColumns);
    for (size_t i = 0; i < kinds.size(); ++i) {
        auto* box = new QCheckBox(restrictedText(kinds[i]), part);
        const auto at = static_cast<int>(i);
        grid->addWidget(box, 1 + at / priorityColumns, at % priorityColumns);
        m_priority.push_back(box);
        connect(box, &QCheckBox::toggled, this, &GoalBox::changed);
    }
    grid->setColumnStretch(priorityColumns, 1);
    return part;
}

void GoalBox::setWish(const office::MatchWish& wish)
{
    const QSignalBlocker quiet(this);
    (wish.goal == matching::Goal::NobodyAlone ? m_nobodyAlone : m_bestSuited)->setChecked(true);
    m_threshold->setValue(wish.threshold);
    for (size_t i = 0; i < kinds.size(); ++i) {
        m_priority[i]->setChecked(std::ranges::find(wish.priority, kinds[i]) != wish.priority.end());
    }
    enableParts();
}

void GoalBox::putInto(office::MatchWish& wish) const
{
    wish.goal = m_bestSuited->isChecked() ? matching::Goal::BestSuited : matching::Goal::NobodyAlone;
    wish.threshold = m_threshold->value();
    wish.priority.clear();
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (m_priority[i]->isChecked()) {
            wish.priority.push_back(kinds[i]);
        }
    }
}

void GoalBox::enableParts()
{
    m_threshold->setEnabled(m_bestSuited->isChecked());
    m_priorityPart->setEnabled(m_nobodyAlone->isChecked());
}

} // namespace kurator::ui
