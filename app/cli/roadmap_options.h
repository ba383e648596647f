#pragma once

#include "app/cli/call.h"
#include "documents/roadmap_printing.h"

namespace kurator::app {

// --columns and --approvals of the roadmap (D06). Blocks are parted by «;», their words by «|»:
// «adopted|Педагогическим советом|1|2026-08-28; agreed|Советом родителей; agreed-person|Заведующий
// отделом|Т. Е. Карташова; order|45-ОД|2026-09-01; director». What is left out prints as a place to write.
// Refused with cli.bad-choice and cli.bad-date.
[[nodiscard]] base::Result<documents::RoadmapPrinting> roadmapPrintingOf(const Call& call);

} // namespace kurator::app
