#pragma once

#include "support/test_school.h"

namespace kurator::tests {

// Four mentees and three mentors, pupils, teachers and a mother who is an engineer, from two spreadsheets.
void importBases(TestSchool& school);
// What they signed in September 2026; Айлана Сат has brought nothing.
void importConsents(TestSchool& school);

} // namespace kurator::tests
