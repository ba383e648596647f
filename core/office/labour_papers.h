#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/desk.h"
#include "people/consent.h"

namespace kurator::office {

// The papers of ТК РФ ст. 351.8 of a person in the open programme; blank ones, not stored, where there are
// none.
[[nodiscard]] people::LabourPaper labourPaper(const Desk& desk, base::Id<people::Person> person);

// Stores them as one undoable step; wholly blank ones are removed, no step where nothing differs. Refused
// with people.unknown-person, labour.day-ahead {date}, or labour.ends-before-start {start, end}.
[[nodiscard]] base::Result<void> saveLabourPaper(Desk& desk, const people::LabourPaper& paper);

} // namespace kurator::office
