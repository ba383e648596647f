#pragma once

#include "office/paper_checks.h"

#include <vector>

namespace kurator::office {

// What has to be there before a paper of a kind is signed, and the right order of its day: director and
// grounds, what the roadmap must hold (D01), recommended mentors (D27), an outcome of every pair (D46), the
// papers it cites (D38, D45–D49), answers that the template cannot do without, the window of its item in the
// roadmap.
[[nodiscard]] std::vector<PaperCheckLine> paperPreconditions(const Desk& desk, const PaperRequest& request,
                                                             const PreparedPaper& prepared);

} // namespace kurator::office
