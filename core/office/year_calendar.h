#pragma once

#include "exchange/calendar_writer.h"
#include "office/desk.h"

namespace kurator::office {

// What of the year goes into a calendar file.
struct CalendarWish
{
    bool terms = true;       // ends of the items of the school and shared ones, repeated ones included
    bool checkpoints = true; // of the school and shared ones
    bool events = true;      // planned ones: from today on

    friend bool operator==(const CalendarWish&, const CalendarWish&) = default;
};

// The dates of the open programme for the calendar of the curator's phone, by day. It names nobody: a text
// that holds a surname of the base is replaced by the number of the item or the kind of the event. What is
// not needed or falls outside the programme stays out; what is done stays without reminders, and what is to
// be done again is told for the windows ahead. Reminders come a week and a day before, for a repeated window
// a day before.
[[nodiscard]] exchange::OutCalendar calendarOfYear(const Desk& desk, const CalendarWish& wish);

} // namespace kurator::office
