#pragma once

#include "base/error.h"
#include "office/desk.h"

#include <optional>

namespace kurator::office {

// Why the computer's clock can hardly be right: today is before the last entry of the journal
// (office.clock-behind {today, last}), or more than a year before the open programme begins
// (office.clock-before-programme {today, start}), which nobody plans so early.
[[nodiscard]] std::optional<base::Error> clockDoubt(Desk& desk);

} // namespace kurator::office
