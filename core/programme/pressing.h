#pragma once

#include <QDate>

namespace kurator::programme {

// The days up to the pairs pressed together (decision 7): what by the rules ends on `byRule` ends on `by`,
// and every day between keeps its share of the way from T0. `from` < `by` < `byRule`.
struct Pressing
{
    QDate from; // T0
    QDate byRule;
    QDate by;

    // Days up to T0 and after `byRule` stay.
    [[nodiscard]] QDate pressed(const QDate& day) const;
    // Where a window ends that begins on a day of its own, that of an order: not after `by`, nor before it
    // begins.
    [[nodiscard]] QDate shortened(const QDate& start, const QDate& end) const;

    friend bool operator==(const Pressing&, const Pressing&) = default;
};

} // namespace kurator::programme
