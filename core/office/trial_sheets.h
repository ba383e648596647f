#pragma once

#include "office/desk.h"
#include "pairs/opinion.h"
#include "pairs/trial_sheet.h"

#include <vector>

namespace kurator::office {

// The sheets of a pair after its trial meeting (S001 5.3, 6.2): of the mentor, then of the mentees in the
// order of the pair; for who handed none in a blank one with a null id.
[[nodiscard]] std::vector<pairs::TrialSheet> trialSheetsOf(const Desk& desk, const pairs::Pair& pair);

// Stores the sheets of one pair as one undoable step and returns how many changed: one each, told today where
// no day is given, comments tidied; one on which nothing is left is taken away. All or none: refused with
// pairs.unknown-pair, trial.not-of-pair for somebody else's sheet, trial.mark {name, mark} for a mark that is
// not 1…10, trial.future {name, date}.
[[nodiscard]] base::Result<qsizetype> saveTrialSheets(Desk& desk, base::Id<pairs::Pair> pair,
                                                      const std::vector<pairs::TrialSheet>& sheets);

// What low sheets mean for the next matching: who asked for another partner is not proposed the same one
// again. Without ids, one for each such sheet; a mentor's speaks of a pair, not of a group.
[[nodiscard]] std::vector<pairs::Opinion> opinionsFromTrial(const school::Snapshot& base,
                                                            const pairs::Pair& pair);

} // namespace kurator::office
