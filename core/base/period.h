#pragma once

#include <QDate>

namespace kurator::base {

// Days from `start` to `end`, both included. Valid when both are dates and end is not before start.
struct Period
{
    QDate start;
    QDate end;

    [[nodiscard]] bool isValid() const { return start.isValid() && end.isValid() && start <= end; }
    [[nodiscard]] bool contains(const QDate& day) const { return start <= day && day <= end; }
    [[nodiscard]] bool touches(const Period& other) const { return start <= other.end && other.start <= end; }

    friend bool operator==(const Period&, const Period&) = default;
};

} // namespace kurator::base
