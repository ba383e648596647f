#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace kurator::matching {

// Parts of a day: before 12:00, from 12:00 to 17:00, from 17:00.
enum class DayPart
{
    Morning,
    Afternoon,
    Evening
};

// When a person can meet: 7 weekdays × 3 parts of a day. An empty grid means that nothing was told.
struct TimeGrid
{
    quint32 bits = 0;

    [[nodiscard]] bool isTold() const { return bits != 0; }
    // `weekday` as in QDate: 1 is Monday, 7 is Sunday.
    [[nodiscard]] bool has(int weekday, DayPart part) const;
    [[nodiscard]] int count() const;
    friend bool operator==(const TimeGrid&, const TimeGrid&) = default;
};

// Weekdays in bits 0 (Monday) to 6, parts of a day in bits 0 (morning) to 2: every day named with every part
// named.
[[nodiscard]] TimeGrid timeGrid(quint32 weekdays, quint32 parts);

[[nodiscard]] TimeGrid commonTime(TimeGrid a, TimeGrid b);

// Reads «вт. и чт. после 15:00», «2 ч в неделю, по понедельникам», «будни, после уроков», «сб. утром, вт.
// вечером», «любое время, кроме среды». A part of a day counts when it is at least touched; no day named
// means every day, no part named the whole day; amounts («2 ч в неделю») are not times.
[[nodiscard]] TimeGrid timeGridOf(QStringView text);

// For people, in the order of the week: «вт. утром», «чт.» for a whole day, «любое время» for a full grid.
[[nodiscard]] QStringList shownTimes(TimeGrid grid);

} // namespace kurator::matching
