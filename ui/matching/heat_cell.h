#pragma once

#include <QColor>

#include <optional>

class QPainter;
class QRect;

namespace kurator::ui {

// What a cell of the heat map tells of two people.
struct HeatCell
{
    std::optional<int> score; // 0…100; nothing where a rule or a ban stands between
    bool paired = false;      // in the proposal
    bool locked = false;
    bool banned = false; // by the curator
};

// One hue, the deeper the better; the number where there is room for it, a frame around a pair, a dog-ear on
// a locked one, hatching where the two may not be a pair, a cross where the curator said no.
void paintHeatCell(QPainter& painter, const QRect& place, const HeatCell& cell);

} // namespace kurator::ui
