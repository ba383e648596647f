#pragma once

#include "office/import_table.h"

namespace kurator::office {

// Rows of one side of the programme: persons, entries, representatives, restricted categories. Beside the
// codes of person_row.h a row is rejected with exchange.ambiguous (name) where it may be somebody already
// known, and with exchange.unknown-category (value, unknown) where nothing tells the side of a form. Notes:
// exchange.category-unread (unknown), exchange.restricted-left-out (kind: health or other), where the consent
// that the law asks for storing the category is not there (decision 9).
[[nodiscard]] base::Result<ImportOutcome> importPeople(people::Side side, const exchange::Sheet& sheet,
                                                       const exchange::FoundColumns& columns,
                                                       const ImportContext& context);

} // namespace kurator::office
