#pragma once

#include "lists/roadmap_filter.h"

#include <QWidget>

class QPushButton;

namespace kurator::ui {

class FilterBar;
class StageFilter;

// What the roadmap is narrowed to: its stage, whose items and in which state, all together, with a button
// that leaves what is overdue. What the curator chose is there again at the next start.
class RoadmapFilters : public QWidget
{
    Q_OBJECT

public:
    explicit RoadmapFilters(QWidget* parent = nullptr);

    [[nodiscard]] const lists::RoadmapFilter& filter() const { return m_filter; }
    // Says nothing to anyone and is not remembered.
    void show(const lists::RoadmapFilter& filter);
    // Says how many of these rows each choice would leave.
    void follow(const std::vector<lists::RoadmapRow>& rows);

Q_SIGNALS:
    void changed();

private:
    void take(const lists::RoadmapFilter& filter);
    void showChoices();

    StageFilter* m_stages;
    FilterBar* m_bar;
    QPushButton* m_overdue;
    lists::RoadmapFilter m_filter;
};

} // namespace kurator::ui
