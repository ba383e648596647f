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
// Done or not needed: what comes after it need not wait.
[[nodiscard]] bool isSettled(programme::ItemState state);
// The item in a tip: what, when, how it stands, what stands before it and what it leads to.
[[nodiscard]] QString itemTip(const lists::RoadmapRow& row);
// «✓ 4.1 Отобрать наставников»
[[nodiscard]] QString linkText(const lists::RoadmapLink& link);
// «Приказ о реестре наставников, № 5 от 01.11.2026»
[[nodiscard]] QString paperText(const QString& title, const QString& number, const QDate& date);
// What was said of the item and the papers chosen for it, else the count, in one line.
[[nodiscard]] QString evidenceText(const lists::RoadmapRow& row);

// Items have numbers, lists want ids: always the same one for a number.
[[nodiscard]] QUuid itemId(const QString& number);
// Sorts 1.9 before 1.10.
[[nodiscard]] QString numberKey(const QString& number);

} // namespace kurator::ui
