#include "matching/time_grid.h"

#include <array>
#include <bit>

namespace kurator::matching {

namespace {

constexpr int weekdayCount = 7;
constexpr int partCount = 3;
constexpr quint32 wholeDay = (1U << partCount) - 1;
constexpr quint32 fullGrid = (1U << (weekdayCount * partCount)) - 1;

constexpr std::array<QStringView, weekdayCount> shortWeekdays{u"пн.", u"вт.", u"ср.", u"чт.",
                                                              u"пт.", u"сб.", u"вс."};
constexpr std::array<QStringView, partCount> partAdverbs{u"утром", u"днём", u"вечером"};

} // namespace

bool TimeGrid::has(int weekday, DayPart part) const
{
    return ((bits >> ((weekday - 1) * partCount + static_cast<int>(part))) & 1U) != 0;
}

int TimeGrid::count() const
{
    return std::popcount(bits);
}

TimeGrid timeGrid(quint32 weekdays, quint32 parts)
{
    TimeGrid grid;
    for (int day = 0; day < weekdayCount; ++day) {
        if (((weekdays >> day) & 1U) != 0) {
            grid.bits |= (parts & wholeDay) << (day * partCount);
        }
    }
    return grid;
}

TimeGrid commonTime(TimeGrid a, TimeGrid b)
{
    return TimeGrid{a.bits & b.bits};
}

QStringList shownTimes(TimeGrid grid)
{
    if (grid.bits == fullGrid) {
        return {QStringLiteral("любое время")};
    }
    QStringList shown;
    for (size_t day = 0; day < weekdayCount; ++day) {
        const quint32 parts = (grid.bits >> (day * partCount)) & wholeDay;
        if (parts == wholeDay) {
            shown.append(shortWeekdays[day].toString());
            continue;
        }
        for (size_t part = 0; part < partCount; ++part) {
            if (((parts >> part) & 1U) != 0) {
                shown.append(shortWeekdays[day].toString() + QLatin1Char(' ') + partAdverbs[part].toString());
            }
        }
    }
    return shown;
}

} // namespace kurator::matching
