#pragma once

#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// Blank consents to processing (D15) for everyone in the bases who has no valid one, or for those asked for,
// each person once; ordered by class and name. Refused with office.all-signed, office.unknown-person or
// office.several-persons.
[[nodiscard]] base::Result<PreparedPaper> consentPapers(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
