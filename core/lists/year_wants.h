#pragma once

#include "base/period.h"
#include "office/desk.h"
#include "programme/event.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// Events that an item of the roadmap still asks for: a number by its end, or one in each of its periods.
struct YearWant
{
    QString number;
    QString title;
    programme::EventKind kind = programme::EventKind::Other; // that usually proves it
    programme::Repeat repeat = programme::Repeat::None;      // None: a number is asked for
    int wanted = 0;                                          // of a number
    int held = 0;
    int planned = 0;                     // that may still fill it
    std::optional<QDate> due;            // none: it waits for the registry or for results
    std::optional<base::Period> without; // the latest period that has begun and has none
    int periodsWithout = 0;              // that have begun

    friend bool operator==(const YearWant&, const YearWant&) = default;
};

// In the profile's order. Items of the region, and those that the curator marked as done or not needed, want
// nothing; nor do periods that are still to come.
[[nodiscard]] std::vector<YearWant> yearWants(const office::Desk& desk);

} // namespace kurator::lists
