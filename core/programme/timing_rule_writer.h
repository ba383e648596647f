#pragma once

#include "programme/timing_rule.h"

#include <QString>

namespace kurator::programme {

// A rule as profiles write it; parseTimingRule() reads the same rule out of it.
[[nodiscard]] QString writeTimingRule(const TimingRule& rule);

} // namespace kurator::programme
