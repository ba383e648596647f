#pragma once

#include <QDate>

namespace kurator::base {

// Full years on a day. Someone born on 29 February turns a year older on 1 March of a common year
// because the 28th is still before the birthday.
[[nodiscard]] int fullYears(const QDate& birth, const QDate& on);

} // namespace kurator::base
