#pragma once

#include "reports/indicator.h"
#include "reports/involved.h"

#include <optional>
#include <vector>

namespace kurator::reports {

struct Numerator
{
    std::optional<qint64> value;
    std::vector<IndicatorNote> notes;

    friend bool operator==(const Numerator&, const Numerator&) = default;
};

// What is counted of whom (S000, S001), each person once, age on the report's day:
//   I1 pupils and students of 10–19 who are mentees; I2 those of 15–19 who are mentors; I3 young specialists
//   among teachers who are mentees; I4 organisations that gave a mentor, by partner or workplace;
//   I7, I8, I9 learners on either side, where the organisation is ДО, СПО or ОО.
// With the year of birth alone the age reached in that year counts, and a note says how many it decides.
// Codes the base cannot answer have no value and a note.
[[nodiscard]] Numerator numeratorOf(const QString& indicator, const std::vector<CountedPair>& pairs,
                                    const school::Snapshot& snapshot, const QDate& reportDate);

// The base of this organisation answers the indicator, so the curator has to state its denominator.
[[nodiscard]] bool isCounted(const QString& indicator, const school::Snapshot& snapshot);

} // namespace kurator::reports
