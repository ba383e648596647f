#pragma once

#include "office/field_fault.h"
#include "office/start_school.h"

#include <vector>

namespace kurator::office {

// What keeps a school from being created, in the order of the wizard's fields: fullName, shortName, director,
// profile, orderDate (from 2019, the year of the model, to a year ahead), orderNumber (where the profile
// counts from the school's own order). startSchool itself takes less.
[[nodiscard]] std::vector<FieldFault> startFaults(const StartFacts& facts, const QDate& today);

} // namespace kurator::office
