#pragma once

#include "people/person.h"

namespace kurator::people {

// Who a representative is to the child, as papers say it: «мать», «опекун».
[[nodiscard]] QString relationWord(Relation relation);

} // namespace kurator::people
