#pragma once

#include "programme/json_cursor.h"

namespace kurator::programme {

// Refuses through the cursor, at the place where it stands: a number or code given twice
// (programme.profile-duplicate), and a name of an item or form that the profile does not have
// (programme.profile-reference).
void checkReferences(const JsonCursor& root);

} // namespace kurator::programme
