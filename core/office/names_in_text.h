#pragma once

#include "office/desk.h"

#include <QString>

namespace kurator::office {

// Whether a text names somebody of the base by the surname, in any case. For what leaves the school and must
// name nobody.
[[nodiscard]] bool namesSomebody(const Desk& desk, const QString& text);

} // namespace kurator::office
