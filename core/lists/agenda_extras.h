#pragma once

#include "base/finding.h"
#include "office/desk.h"

#include <vector>

namespace kurator::lists {

// What the year asks for beside the findings, each under the code of its sentence in the agenda:
// `agenda.checkpoint-soon-one` {number, title, checkpoint, date}: a checkpoint of the school within two
// weeks; `agenda.no-mentees` and `agenda.no-mentors`: nobody on a side in the programme. They go by
// themselves, so there is nothing to accept.
[[nodiscard]] std::vector<base::Finding> agendaExtras(const office::Desk& desk,
                                                      const std::vector<programme::RoadmapItemView>& roadmap);

} // namespace kurator::lists
