#pragma once

#include "exchange/heading_finder.h"
#include "office/import_table.h"

namespace kurator::office {

// Ballots of the group meeting: who, and whom the person named, best first, in three columns or several names
// in one cell. A row is taken whole or rejected with exchange.ballot-unknown {name}, -several {name, people},
// -left {name}, -side {name}, -twice {name}, -too-many {n}, -again {name} for a second row of one person, or
// -empty. Who has a ballot already has it replaced.
[[nodiscard]] base::Result<ImportOutcome> importBallots(const exchange::Sheet& sheet,
                                                        const exchange::FoundColumns& columns,
                                                        const ImportContext& context);

} // namespace kurator::office
