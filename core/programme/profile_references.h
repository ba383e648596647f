#pragma once

#include "programme/json_cursor.h"

namespace kurator::programme {

// Refuses through the cursor, at the place where it stands: a number or code given twice
// (programme.profile-duplicate {value}), a name that the profile does not have (-no-item, -no-form,
// -no-indicator {value}, -no-stage {value, stages}), and a dependency on an item that stands later
// (-later-item {value, number}) or comes round to itself (-circle {value: the way}).
void checkReferences(const JsonCursor& root);

} // namespace kurator::programme
