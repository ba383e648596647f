#include "ui/programme/roadmap_filters.h"

#include "ui/common/filter_bar.h"
#include "ui/common/settings.h"
#include "ui/programme/roadmap_texts.h"
#include "ui/programme/stage_filter.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace kurator::ui {

namespace {

using programme::ItemSide;
using programme::ItemState;

const QString stageKey = QStringLiteral("roadmap/stage");
const QString sidesKey = QStringLiteral("roadmap/sides");
const QString statesKey = QStringLiteral("roadmap/states");
const QString sideField = QStringLiteral("side");
const QString stateField = QStringLiteral("state");

constexpr ItemSide shownSides[] = {ItemSide::School, ItemSide::Shared, ItemSide::Region};
constexpr ItemState itemStates[] = {ItemState::Waiting, ItemState::Planned, ItemState::Underway,
                                    ItemState::Done,    ItemState::Overdue, ItemState::NotNeeded};

QStringList onlyOverdue()
{
    return {programme::itemStateCode(ItemState::Overdue)};
}

lists::RoadmapFilter rememberedFilter()
{
    lists::RoadmapFilter filter;
    filter.stage = qBound(0, settings().value(stageKey).toInt(), 7);
    filter.sides = settings().value(sidesKey).toStringList();
    filter.states = settings().value(statesKey).toStringList();
    return filter;
}

void rememberFilter(const lists::RoadmapFilter& filter)
{
    settings().setValue(stageKey, filter.stage);
    settings().setValue(sidesKey, filter.sides);
    settings().setValue(statesKey, filter.states);
}

} // namespace

RoadmapFilters::RoadmapFilters(QWidget* parent)
    : QWidget(parent), m_stages(new StageFilter(this)), m_bar(new FilterBar(this)),
      m_overdue(new QPushButton(this)), m_filter(rememberedFilter())
{
    m_overdue->setCheckable(true);
    m_overdue->setAccessibleName(tr("Overdue items"));
    m_overdue->setToolTip(tr("Overdue items"));
    m_bar->addTool(m_overdue);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_stages, 1);
    row->addWidget(m_bar, 1);
    connect(m_stages, &StageFilter::chosen, this, [this](int stage) {
        auto filter = m_filter;
        filter.stage = stage;
        take(filter);
    });
    connect(m_bar, &FilterBar::changed, this, [this] {
        auto filter = m_filter;
        filter.sides = m_bar->chosen().value(sideField);
        filter.states = m_bar->chosen().value(stateField);
        take(filter);
    });
    connect(m_overdue, &QPushButton::toggled, this, [this](bool on) {
        auto filter = m_filter;
        filter.states = on ? onlyOverdue() : QStringList();
        take(filter);
    });
    follow({});
}

void RoadmapFilters::show(const lists::RoadmapFilter& filter)
{
    m_filter = filter;
    showChoices();
}

void RoadmapFilters::take(const lists::RoadmapFilter& filter)
{
    rememberFilter(filter);
    show(filter);
    Q_EMIT changed();
}

void RoadmapFilters::showChoices()
{
    m_stages->choose(m_filter.stage);
    QMap<QString, QStringList> chosen;
    if (!m_filter.sides.isEmpty()) {
        chosen.insert(sideField, m_filter.sides);
    }
    if (!m_filter.states.isEmpty()) {
        chosen.insert(stateField, m_filter.states);
    }
    if (m_bar->chosen() != chosen) {
        m_bar->setChosen(chosen);
    }
    const QSignalBlocker quiet(m_overdue);
    m_overdue->setChecked(m_filter.states == onlyOverdue());
}

void RoadmapFilters::follow(const std::vector<lists::RoadmapRow>& rows)
{
    const lists::RoadmapTally tally = lists::tallyOf(rows, m_filter);
    for (int stage = 0; stage < static_cast<int>(tally.stages.size()); ++stage) {
        m_stages->showCount(stage, tally.stages.at(static_cast<size_t>(stage)));
    }
    FilterField sides{sideField, tr("W&hose"), {}};
    for (const ItemSide side : shownSides) {
        const QString code = programme::itemSideCode(side);
        sides.choices.push_back({code, itemSideText(side), tally.sides.value(code)});
    }
    FilterField states{stateField, tr("St&ate"), {}};
    for (const ItemState state : itemStates) {
        const QString code = programme::itemStateCode(state);
        states.choices.push_back({code, itemStateText(state), tally.states.value(code)});
    }
    m_bar->setFields({std::move(sides), std::move(states)});
    m_overdue->setText(tally.overdue > 0 ? tr("&Overdue: %1").arg(tally.overdue) : tr("&Overdue"));
    m_overdue->setEnabled(tally.overdue > 0 || m_overdue->isChecked());
    showChoices();
}

} // namespace kurator::ui
