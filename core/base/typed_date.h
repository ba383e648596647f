#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace kurator::base {

// A day as the curator types it: 05.09.2026, 5.9.26, 5.9, also with commas, slashes or spaces, or 05092026.
// Two digits of a year mean 1940…2039; without a year it is the one that brings the day nearest to `near`.
// Nothing when it is no day.
[[nodiscard]] std::optional<QDate> typedDate(QStringView text, const QDate& near);

} // namespace kurator::base
