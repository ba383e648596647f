#pragma once

#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// The roadmap of the open programme (D06) in the columns of its profile, for agreement and approval.
[[nodiscard]] base::Result<PreparedPaper> roadmapPaper(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
