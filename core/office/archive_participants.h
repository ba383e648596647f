#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/desk.h"
#include "people/entry.h"

#include <QDate>

#include <vector>

namespace kurator::office {

// Writes down that these have finished on a day, as one undoable step; who has finished already is passed
// over. Returns how many. Refused with people.in-pair {names} when someone is in a pair that goes on, or
// people.archived-before-joined {name, start, end}.
[[nodiscard]] base::Result<qsizetype>
archiveParticipants(Desk& desk, const std::vector<base::Id<people::Entry>>& entries, const QDate& day);

// Takes them back into work, as one undoable step. Returns how many.
[[nodiscard]] base::Result<qsizetype> returnParticipants(Desk& desk,
                                                         const std::vector<base::Id<people::Entry>>& entries);

} // namespace kurator::office
