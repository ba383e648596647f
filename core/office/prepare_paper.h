#pragma once

#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// Writes the paper that is asked for. Refused with office.unknown-kind, or office.kind-not-made where the
// program can only register the kind as issued elsewhere; otherwise as the paper itself. Where every pair is
// already fixed, the order on pairs is the registered one, word for word.
[[nodiscard]] base::Result<PreparedPaper> preparePaper(const Desk& desk, const PaperRequest& request);

// Whom a paper may not name on its day, and why: what stands behind office.people-blocked. Empty for kinds
// that refuse nobody.
[[nodiscard]] std::vector<BlockedPerson> blockedIn(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
