#pragma once

#include "programme/timing.h"

namespace kurator::programme {

// The windows that follow the first one, up to `until`; a fortnight of «+EVERY(14d)» is a slice of the first.
void addRepeats(Timing& timing, const QDate& until);

} // namespace kurator::programme
