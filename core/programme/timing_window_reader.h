#pragma once

#include "programme/timing_rule.h"

#include <QString>

#include <optional>

namespace kurator::programme {

// The window of a rule, written without spaces, «KT» and suffixes: MONTHS(1,2), AFTER(T41,1M)… Nothing where
// the shape is unknown or a number stands outside its range.
[[nodiscard]] std::optional<TimingWindow> readTimingWindow(const QString& text);

} // namespace kurator::programme
