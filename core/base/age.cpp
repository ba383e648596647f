#include "base/age.h"

namespace kurator::base {

int fullYears(const QDate& birth, const QDate& on)
{
    const int years = on.year() - birth.year();
    const bool birthdayAhead =
        on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day());
    return birthdayAhead ? years - 1 : years;
}

} // namespace kurator::base
