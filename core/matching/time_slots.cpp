#include "matching/time_slots.h"

namespace kurator::matching {

namespace {

constexpr int daysOfWeek = 7;

DayPart dayPartOf(people::PartOfDay part)
{
    switch (part) {
    case people::PartOfDay::Morning:
        return DayPart::Morning;
    case people::PartOfDay::Midday:
    case people::PartOfDay::Afternoon:
        return DayPart::Afternoon;
    case people::PartOfDay::Evening:
        return DayPart::Evening;
    }
    return DayPart::Afternoon;
}

} // namespace

TimeGrid timeGridOf(const std::vector<people::TimeSlot>& slots)
{
    TimeGrid grid;
    for (const people::TimeSlot& slot : slots) {
        grid.bits |=
            timeGrid(1U << (slot.weekday - 1), 1U << static_cast<unsigned>(dayPartOf(slot.part))).bits;
    }
    return grid;
}

std::vector<people::TimeSlot> timeSlotsOf(TimeGrid grid)
{
    std::vector<people::TimeSlot> slots;
    for (int day = 1; day <= daysOfWeek; ++day) {
        const bool morning = grid.has(day, DayPart::Morning);
        const bool evening = grid.has(day, DayPart::Evening);
        if (morning) {
            slots.push_back({day, people::PartOfDay::Morning});
        }
        if (grid.has(day, DayPart::Afternoon)) {
            if (morning || !evening) {
                slots.push_back({day, people::PartOfDay::Midday});
            }
            slots.push_back({day, people::PartOfDay::Afternoon});
        }
        if (evening) {
            slots.push_back({day, people::PartOfDay::Evening});
        }
    }
    return slots;
}

TimeGrid timeOf(const people::Entry& entry)
{
    return entry.timeSlots.empty() ? timeGridOf(QStringView(entry.time)) : timeGridOf(entry.timeSlots);
}

} // namespace kurator::matching
