#pragma once

#include "base/finding.h"
#include "base/school_holiday.h"
#include "base/working_calendar.h"
#include "programme/profile.h"
#include "programme/roadmap.h"
#include "programme/timing.h"

#include <vector>

namespace kurator::programme {

// Where the roadmap contradicts itself or the calendar: reported, never fixed silently.
// Those the profile names (`contradictions`) come first, with {items, n}; then those found in numbers and
// dates: `programme.contradiction-same-number` {number, sourceNumber, title}
// `programme.contradiction-checkpoint-early` {number, title, checkpoint, date, items, until, n}
// `programme.contradiction-no-slack` {number, title, checkpoint, date, items, n}
// `programme.contradiction-outside-year` {number, title, start, end}
// `programme.contradiction-no-room` {number, title, date}: the rule ends before it begins
// `programme.contradiction-checkpoint-day-off` {number, title, checkpoint, date}
// `programme.contradiction-deadline-day-off` {items, date, n}: one for each such date
// The last two stay away when the programme moves deadlines to a working day. `programme.start-far` {date,
// start, end}: T0 is more than a month before the programme or after its end.
[[nodiscard]] std::vector<base::Finding> notices(const Profile& profile, const Programme& programme,
                                                 const Anchors& anchors,
                                                 const base::WorkingCalendar& calendar = {});

// Items of the school that are still to be done and whose days all fall on school holidays:
// `programme.contradiction-in-holidays` {number, title, start, end, holiday}. Moved dates take it away.
[[nodiscard]] std::vector<base::Finding> holidayNotices(const std::vector<RoadmapItemView>& items,
                                                        const Programme& programme,
                                                        const std::vector<base::SchoolHoliday>& holidays,
                                                        const base::WorkingCalendar& calendar = {});

} // namespace kurator::programme
