#include "ui/cycle/stage_strip.h"

#include "ui/cycle/stage_button.h"

#include <QGridLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int stageCount = 7;
constexpr int stageGap = 9;
constexpr int charactersOfStage = 15; // the least width of a stage

} // namespace

StageStrip::StageStrip(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Stages of the cycle"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(stageGap);
    for (int place = 0; place < stageCount; ++place) {
        auto* button = new StageButton(this);
        m_buttons.push_back(button);
        connect(button, &StageButton::clicked, this, [this, button] { Q_EMIT chosen(button->stage()); });
        connect(button, &StageButton::stepAsked, this, [this, place](int by) { step(place, by); });
    }
    arrange();
}

void StageStrip::showStages(const std::vector<lists::StageCard>& cards, const QDate& today)
{
    for (size_t place = 0; place < std::min(cards.size(), m_buttons.size()); ++place) {
        m_buttons[place]->showStage(cards[place], today);
    }
}

void StageStrip::markOpen(int stage)
{
    m_open = stage;
    for (StageButton* button : m_buttons) {
        button->setOpen(button->stage() == stage);
    }
}

QWidget* StageStrip::button(int stage) const
{
    return m_buttons.at(static_cast<size_t>(stage - 1));
}

QSize StageStrip::minimumSizeHint() const
{
    return {leastWidth(), QWidget::minimumSizeHint().height()};
}

int StageStrip::leastWidth() const
{
    return charactersOfStage * fontMetrics().averageCharWidth() + 24;
}

void StageStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StageStrip::arrange()
{
    const int fitting = std::clamp((width() + stageGap) / (leastWidth() + stageGap), 1, stageCount);
    const int rows = (stageCount + fitting - 1) / fitting;
    const int columns = (stageCount + rows - 1) / rows;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int place = 0; place < stageCount; ++place) {
        m_grid->addWidget(m_buttons[static_cast<size_t>(place)], place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
    updateGeometry();
}

void StageStrip::step(int from, int by)
{
    const int to = std::clamp(from + by, 0, stageCount - 1);
    m_buttons[static_cast<size_t>(to)]->setFocus(Qt::TabFocusReason);
    if (m_open > 0 && to != from) {
        Q_EMIT chosen(to + 1);
    }
}

} // namespace kurator::ui
