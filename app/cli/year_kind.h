#pragma once

#include "app/cli/call.h"
#include "programme/programme.h"

#include <optional>

namespace kurator::app {

// What --year says; nothing when it was not given. Another word is wrong usage: cli.bad-choice.
[[nodiscard]] base::Result<std::optional<programme::YearKind>> yearKindOf(const Call& call);

} // namespace kurator::app
