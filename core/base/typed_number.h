#pragma once

#include <QStringView>

#include <optional>

namespace kurator::base {

// A whole number as the curator types it: 1200 or 1 200. Nothing when it is none, is below zero or has more
// than nine digits.
[[nodiscard]] std::optional<qint64> typedCount(QStringView text);

// Per cent in tenths: 35, 33,3, 33.3 or «33,3 %»; more digits are rounded half up. Nothing when it is none or
// is below zero; what is above 100 is read.
[[nodiscard]] std::optional<qint64> typedTenths(QStringView text);

// Tenths as they are typed: 350 is 35, 333 is 33,3.
[[nodiscard]] QString tenthsToType(qint64 tenths);

} // namespace kurator::base
