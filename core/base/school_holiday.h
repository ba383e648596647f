#pragma once

#include "base/id.h"
#include "base/period.h"

#include <QString>

namespace kurator::base {

// Days on which there are no lessons though the staff may work: autumn, winter, spring, summer.
struct SchoolHoliday
{
    Id<SchoolHoliday> id;
    Period period;
    QString name;

    friend bool operator==(const SchoolHoliday&, const SchoolHoliday&) = default;
};

} // namespace kurator::base
