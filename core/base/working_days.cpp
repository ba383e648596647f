#include "base/working_days.h"

#include <algorithm>
#include <array>

namespace kurator::base {

namespace {

struct PublicHolidays
{
    int month;
    int first;
    int last;
};

constexpr std::array publicHolidays{
    PublicHolidays{1, 1, 8}, PublicHolidays{2, 23, 23}, PublicHolidays{3, 8, 8},  PublicHolidays{5, 1, 1},
    PublicHolidays{5, 9, 9}, PublicHolidays{6, 12, 12}, PublicHolidays{11, 4, 4},
};

} // namespace

bool isWorkingDay(const QDate& day)
{
    const bool holiday = std::ranges::any_of(publicHolidays, [&day](const PublicHolidays& some) {
        return day.month() == some.month && some.first <= day.day() && day.day() <= some.last;
    });
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !holiday;
}

QDate nextWorkingDay(const QDate& day)
{
    QDate result = day;
    while (result.isValid() && !isWorkingDay(result)) {
        result = result.addDays(1);
    }
    return result;
}

} // namespace kurator::base
