#pragma once

#include "office/desk.h"
#include "pairs/pair.h"

#include <vector>

namespace kurator::office {

// Writes down a meeting: a new one when its id is null, otherwise that one changed. One undoable step.
// Refused with pairs.unknown-pair, pairs.unknown-meeting, pairs.meeting-no-date, pairs.meeting-future {date},
// pairs.meeting-next {date, next}, pairs.meeting-minutes, pairs.meeting-before-start {mentor, mentees, date,
// start} and pairs.meeting-after-end {mentor, mentees, date, end}.
[[nodiscard]] base::Result<base::Id<pairs::Meeting>> recordMeeting(Desk& desk, const pairs::Meeting& meeting);

// The same meeting for each of these pairs, all or none, as one step; id and pair of `meeting` do not matter.
// Returns how many. Refused like recordMeeting(), and with pairs.none-chosen.
[[nodiscard]] base::Result<qsizetype>
recordMeetings(Desk& desk, const std::vector<base::Id<pairs::Pair>>& ids, const pairs::Meeting& meeting);

// One undoable step; refused with pairs.unknown-meeting.
[[nodiscard]] base::Result<void> removeMeeting(Desk& desk, base::Id<pairs::Meeting> id);

} // namespace kurator::office
