#pragma once

#include "base/result.h"
#include "exchange/xlsx_writer.h"
#include "office/desk.h"

namespace kurator::office {

// One participant as a sheet of two columns: what, and what the base knows of it, restricted categories
// excepted; what is not told has no line. Refused with people.unknown-person, and with export.not-named
// {name} when the person may not be named today.
[[nodiscard]] base::Result<exchange::OutSheet> exportCard(const Desk& desk, base::Id<people::Entry> entry);

} // namespace kurator::office
