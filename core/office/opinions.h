#pragma once

#include "office/desk.h"
#include "pairs/opinion.h"

namespace kurator::office {

// Stores what somebody thinks of two as a pair, as one undoable step: a new one for a null id, told today
// where no day is given; texts are tidied. Refused with opinion.no-pair for those who are not a mentee and a
// mentor of the open programme or are one person, opinion.no-reason for «against» without a written reason,
// opinion.already-told {mentee, mentor} for a second one of the same origin on the same two, opinion.gone for
// an id that is not there.
[[nodiscard]] base::Result<base::Id<pairs::Opinion>> saveOpinion(Desk& desk, pairs::Opinion opinion);

// Refused with opinion.gone.
[[nodiscard]] base::Result<void> removeOpinion(Desk& desk, base::Id<pairs::Opinion> id);

} // namespace kurator::office
