#pragma once

#include "documents/catalogue.h"
#include "office/desk.h"
#include "office/field_fault.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// The journal that a paper goes into, and where a registered one stands.
[[nodiscard]] documents::Journal journalOf(const PaperRequest& request);
[[nodiscard]] documents::Journal journalOf(const documents::Document& document);

// Whether the secretary's number is free in the journal of the kind; asked before a file is written. Refused
// with office.number-taken {number, year}.
[[nodiscard]] base::Result<void> checkNumber(const Desk& desk, const PaperRequest& request);

// Registers a prepared paper under the secretary's number and date: it is locked and kept as its blocks, the
// pairs it names become fixed. A barrier for undo. Refused with office.number-taken {number, year}.
[[nodiscard]] base::Result<documents::Document> registerPaper(Desk& desk, const PaperRequest& request,
                                                              const PreparedPaper& prepared);

// Registers a paper that was issued elsewhere or earlier: kind, number and date (decision 25). It sets
// the anchor that hangs on it; a registry of mentors (D27) takes in every mentor with a valid consent
// (decision 36), an order on pairs (D32) fixes all proposed pairs. Refused with office.not-issued-yet
// {date} when the day is still to come: a slip in the year could not be undone.
[[nodiscard]] base::Result<documents::Document> registerElsewhere(Desk& desk, const PaperRequest& request);

// What keeps a paper issued elsewhere from being registered: kind, date, number. The request has a date.
[[nodiscard]] std::vector<FieldFault> elsewhereFaults(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
