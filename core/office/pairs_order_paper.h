#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// The order on pairs (D32) for all pairs that no order has fixed yet. Refused with office.no-pairs-for-order;
// with office.people-blocked {names} when someone may not be named on the paper's day and is not to be left
// out; with office.all-left-out when nobody remains.
[[nodiscard]] base::Result<PreparedPaper> pairsOrderPaper(const Desk& desk, const PaperRequest& request,
                                                          const documents::TemplateTexts& texts);

// The same for pairs that an order has fixed already: what the template makes of them.
[[nodiscard]] base::Result<PreparedPaper> pairsOrderAgain(const Desk& desk, const PaperRequest& request,
                                                          const documents::TemplateTexts& texts);

// Whom the order on pairs may not name on its day, and why; in the order of the pairs.
[[nodiscard]] std::vector<BlockedPerson> blockedInPairsOrder(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
