#pragma once

#include "office/desk.h"

#include <QSet>

namespace kurator::office {

// Whom the newest registered order on awards (D47) of the programme names in its answers; nobody where there
// is none or it was issued elsewhere.
[[nodiscard]] QSet<base::Id<people::Person>> awardedPeople(const Desk& desk);

} // namespace kurator::office
