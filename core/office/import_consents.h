#pragma once

#include "office/import_table.h"

namespace kurator::office {

// Signed papers of people who are in the base: consents, and for «наставничество» the labour papers of ТК РФ
// ст. 351.8. A paper of the same purpose and date, or a blank that was given out, is updated; others are new.
// Where the sheet has no column «Дополнительное соглашение», a labour paper (D35) is taken with its
// supplement of the same date and a note exchange.supplement-number; where it has no column
// «Получатели», a consent to processing is of the program's own form, which names the regional centre. A row
// is rejected with exchange.no-date, exchange.date-in-future, exchange.no-signer (a child's paper must say
// who signed), exchange.term-before-signing (start, end), and the codes of person_finder.h and of the
// readers. Note exchange.supplement-date: only the number was told.
[[nodiscard]] base::Result<ImportOutcome> importConsents(const exchange::Sheet& sheet,
                                                         const exchange::FoundColumns& columns,
                                                         const ImportContext& context);

} // namespace kurator::office
