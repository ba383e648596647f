#pragma once

#include "office/desk.h"
#include "office/field_fault.h"

#include <vector>

namespace kurator::office {

// What the curator said of an item so far; an empty mark of that number when nothing.
[[nodiscard]] programme::RoadmapMark markOf(const Desk& desk, const QString& number);

// What is wrong with a mark: evidence (a reason where the item is not needed), doneOn (still to come),
// movedStart and movedEnd (before T0, unless the rule itself begins before it), movedEnd (before the start as
// it would be shown).
[[nodiscard]] std::vector<FieldFault> markFaults(const Desk& desk, const programme::RoadmapMark& mark);

// Replaces what was said of the item, as one undoable step; a mark that says nothing takes it back. Done
// without a day means today; papers that are not registered in the programme are left out. Nothing is stored
// when nothing changes. Refused with office.unknown-item
// {number} and with the first of markFaults.
[[nodiscard]] base::Result<void> markItem(Desk& desk, programme::RoadmapMark mark);

} // namespace kurator::office
