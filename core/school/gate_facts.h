#pragma once

#include "people/gate.h"
#include "school/lookup.h"

#include <QDate>

namespace kurator::school {

// What the gate is to know about the person of an entry on a day in the entry's programme. Consents of the
// programme count, and those of another year that name their own term, because a blank term ends with the
// year it was given for. `dataWanted` and `recipient` are left for the caller. The lookup must outlive the
// facts; an unknown person gives facts without one.
[[nodiscard]] people::GateFacts gateFacts(const Lookup& lookup, const people::Entry& entry,
                                          const programme::Programme& programme, const QDate& day);

// Surely of age by what is known beside the birth date: a teacher, parent, employer, partner or graduate, or
// someone with a position or a workplace and no class (decision 3).
[[nodiscard]] bool isAdultByCategory(const people::Entry& entry);

} // namespace kurator::school
