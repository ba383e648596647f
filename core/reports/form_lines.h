#pragma once

#include "reports/involved.h"
#include "reports/yearly_report.h"

#include <vector>

namespace kurator::reports {

// A form whose very name tells a restricted category of its mentees: nobody in it is named.
[[nodiscard]] bool tellsRestrictedCategory(const QString& formCode);

// One line a form and role model that has pairs, in the order of the profile, then of role models. Counts of
// restricted categories under 3, or equal to all mentees of the line, are hidden; in a form that itself tells
// the category a line with fewer than 3 mentees is hidden whole.
[[nodiscard]] std::vector<FormLine> formLines(const std::vector<CountedPair>& pairs,
                                              const school::Snapshot& snapshot,
                                              const std::vector<programme::Form>& forms);

// The profile's title; the code where the profile does not know it.
[[nodiscard]] QString formTitle(const std::vector<programme::Form>& forms, const QString& code);

} // namespace kurator::reports
