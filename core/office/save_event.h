#pragma once

#include "office/desk.h"
#include "office/field_fault.h"

#include <vector>

namespace kurator::office {

// How long before the programme and after it an event may be that belongs to its year: preparation and the
// summer in which the year is reviewed.
inline constexpr int monthsAroundProgramme = 3;

// The event of the open programme as it would be stored: texts and the address tidied, nothing twice, items
// in the profile's order.
[[nodiscard]] programme::Event eventToStore(const Desk& desk, programme::Event told);

// What is wrong with it, in the order of the fields: title (event.no-title), date (event.date-far {date,
// from, until}), attendance (event.attendance-negative; event.attendance-fewer {count, people}: fewer came
// than are named), address (event.address-unread {address}), people (event.unknown-person), papers
// (event.paper-unregistered), items (event.unknown-items {items}).
[[nodiscard]] std::vector<FieldFault> eventFaults(const Desk& desk, const programme::Event& told);

// Stores a new one (a null id) or what differs as one undoable step; none where nothing differs. Refused with
// event.unknown and the first of eventFaults.
[[nodiscard]] base::Result<base::Id<programme::Event>> saveEvent(Desk& desk, const programme::Event& told);

// All of them as one undoable step. Refused with event.unknown.
[[nodiscard]] base::Result<void> removeEvents(Desk& desk, const std::vector<base::Id<programme::Event>>& ids);

} // namespace kurator::office
