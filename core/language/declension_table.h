#pragma once

#include "language/person_name.h"
#include "language/sex.h"

#include <QString>

#include <array>

namespace kurator::language {

// The full name in the six cases, in the order of Case.
[[nodiscard]] std::array<QString, 6> allForms(const PersonName& name, Sex sex);

} // namespace kurator::language
