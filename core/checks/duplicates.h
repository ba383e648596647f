#pragma once

#include "people/person.h"

#include <vector>

namespace kurator::checks {

// Groups of persons who may be one: the same full name by base::foldedKey, and birth dates that do not tell
// them apart. Each group has two or more, in the order given; groups follow their first person.
[[nodiscard]] std::vector<std::vector<const people::Person*>>
duplicateSuspects(const std::vector<people::Person>& persons);

} // namespace kurator::checks
