#pragma once

#include "office/desk.h"

#include <optional>
#include <vector>

namespace kurator::lists {

// A registered paper that proves an item, or can be chosen for that.
struct RoadmapPaper
{
    base::Id<documents::Document> id;
    QString title;
    QString number;
    QDate date;

    friend bool operator==(const RoadmapPaper&, const RoadmapPaper&) = default;
};

// An event that serves an item. What has a day up to today has happened and counts.
struct RoadmapEvent
{
    base::Id<programme::Event> id;
    QString title;
    std::optional<QDate> date;
    bool happened = false;

    friend bool operator==(const RoadmapEvent&, const RoadmapEvent&) = default;
};

// What can be chosen as evidence, the newest first.
[[nodiscard]] std::vector<RoadmapPaper> papersToChoose(const office::Desk& desk);

// What was chosen for the item, the oldest first.
[[nodiscard]] std::vector<RoadmapPaper> papersChosen(const office::Desk& desk, const QString& number);

// By day, those without a day last.
[[nodiscard]] std::vector<RoadmapEvent> eventsOfItem(const office::Desk& desk, const QString& number);

} // namespace kurator::lists
