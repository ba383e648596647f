#pragma once

#include "base/period.h"
#include "people/person.h"

#include <QDate>

#include <vector>

namespace kurator::people {

// A birthday that changes who signs: 14 (beside the representative) and 18 (alone), decision 11.
struct ComingOfAge
{
    int years = 0;
    QDate on;

    friend bool operator==(const ComingOfAge&, const ComingOfAge&) = default;
};

// Such birthdays within the period, the earlier first; none without a full date of birth.
[[nodiscard]] std::vector<ComingOfAge> birthdayNotices(const Person& person, const base::Period& period);

} // namespace kurator::people
