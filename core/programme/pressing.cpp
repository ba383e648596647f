#include "programme/pressing.h"

#include <algorithm>

namespace kurator::programme {

QDate Pressing::pressed(const QDate& day) const
{
    if (day <= from || byRule < day) {
        return day;
    }
    return from.addDays(from.daysTo(day) * from.daysTo(by) / from.daysTo(byRule));
}

QDate Pressing::shortened(const QDate& start, const QDate& end) const
{
    const QDate inShare = start.addDays(start.daysTo(end) * from.daysTo(by) / from.daysTo(byRule));
    return std::min(inShare, std::max(start, by));
}

} // namespace kurator::programme
