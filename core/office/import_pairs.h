#pragma once

#include "office/import_table.h"

namespace kurator::office {

// Ready pairs of people whom the bases of the programme know: proposed, to be fixed by an order. Every row is
// a pair of its own (decision 18). A pair of the same two people and form that was not dissolved is the
// same one; its dates change while it is a proposal, later a note exchange.pair-fixed says that they stay. An
// empty start means today within the programme, an empty end the programme's end. A row is rejected with
// exchange.no-form, exchange.several-forms, exchange.same-person (name), exchange.no-category (name),
// exchange.sides (name, form), exchange.dates-order (start, end), exchange.outside-programme (start, end),
// the codes of person_finder.h, and without a written reason in the context with the rules of the model that
// the pair breaks: match.own-child, match.mentee-age, match.mentor-age, match.second-mentor. With a reason
// the pair keeps it beside each rule (decision 15).
[[nodiscard]] base::Result<ImportOutcome> importPairs(const exchange::Sheet& sheet,
                                                      const exchange::FoundColumns& columns,
                                                      const ImportContext& context);

} // namespace kurator::office
