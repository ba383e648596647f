#pragma once

#include "documents/house_style.h"
#include "documents/paper_rules.h"
#include "office/desk.h"
#include "office/field_fault.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// The school's own rules, or the usual ones with a null id.
[[nodiscard]] documents::PaperRules paperRules(const Desk& desk);

// How the school's papers look; a look that cannot be read is the standard's own.
[[nodiscard]] documents::HouseStyle houseStyle(const Desk& desk);

// Masks that cannot be one: rules.mask-no-number, of the fields «orders» and «staff».
[[nodiscard]] std::vector<FieldFault> paperRulesFaults(const documents::PaperRules& rules);

// Refused as the first fault; the same rules change nothing.
[[nodiscard]] base::Result<void> savePaperRules(Desk& desk, documents::PaperRules rules);

// The mask of the journal that a paper goes into; empty where there is none.
[[nodiscard]] QString maskFor(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
