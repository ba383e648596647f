#pragma once

#include "exchange/xlsx_writer.h"
#include "office/desk.h"

namespace kurator::office {

// The roadmap as a sheet: number, item, start and end as dates, who, result, side, state and evidence.
[[nodiscard]] exchange::OutSheet roadmapTable(const Desk& desk);

} // namespace kurator::office
