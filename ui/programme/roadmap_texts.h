#pragma once

#include "lists/roadmap_list.h"

#include <QColor>
#include <QString>
#include <QUuid>

namespace kurator::ui {

[[nodiscard]] QString itemStateText(programme::ItemState state);
[[nodiscard]] QColor itemStateColour(programme::ItemState state);
[[nodiscard]] QString itemSideText(programme::ItemSide side);
[[nodiscard]] QString markStateText(programme::MarkState state);

// «5 дней позже», «2 дня раньше».
[[nodiscard]] QString shiftText(qint64 days);
// What the item waits for: the order or the result its dates follow, the region, other items; else empty.
[[nodiscard]] QString waitText(const lists::RoadmapRow& row);

// «3 результата», «результатов: 3 из 5»; empty where none is there and none asked for.
[[nodiscard]] QString countText(const lists::RoadmapRow& row);
// What the curator said as evidence, else the count.
[[nodiscard]] QString evidenceText(const lists::RoadmapRow& row);

// Items have numbers, lists want ids: always the same one for a number.
[[nodiscard]] QUuid itemId(const QString& number);
// Sorts 1.9 before 1.10.
[[nodiscard]] QString numberKey(const QString& number);

} // namespace kurator::ui
