#pragma once

#include "people/organisation.h"
#include "programme/programme.h"

#include <QString>

namespace kurator::ui {

[[nodiscard]] QString organisationTypeText(people::OrganisationType type);
[[nodiscard]] QString staffFunctionText(people::StaffFunction function);
[[nodiscard]] QString yearKindText(programme::YearKind kind);

} // namespace kurator::ui
