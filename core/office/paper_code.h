#pragma once

#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// Puts the code that the school wants (HouseStyle::codes) on orders that have their number and date: what the
// head of the order says of its kind, number, date and school, and nobody's name (ГОСТ Р 7.0.97-2025,
// requisite 31). A code of the template's own stays.
void addPaperCodes(const Desk& desk, const PaperRequest& request, PreparedPaper& prepared);

} // namespace kurator::office
