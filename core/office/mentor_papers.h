#pragma once

#include "base/id.h"
#include "people/interview.h"
#include "people/portfolio.h"
#include "school/changes.h"

namespace kurator::office {

class Desk;

// A blank one with a null id where nothing is stored.
[[nodiscard]] people::Portfolio portfolioOf(const school::Snapshot& snapshot,
                                            base::Id<people::Person> person);
// The newest by its day, one without a day last; a blank one with a null id where nothing is stored.
[[nodiscard]] people::Interview interviewOf(const school::Snapshot& snapshot, base::Id<people::Entry> entry);

// Adds what storing the portfolio or the sheet changes: texts are trimmed, marks put in the order of the
// criteria, and one with nothing in it is removed. A portfolio without an id adds to the one that the person
// has already.
void putPortfolio(Desk& desk, people::Portfolio told, base::Id<people::Person> person,
                  school::Changes& changes);
void putInterview(Desk& desk, people::Interview told, base::Id<people::Entry> entry,
                  school::Changes& changes);

} // namespace kurator::office
