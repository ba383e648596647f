#pragma once

#include "documents/document.h"
#include "pairs/pair.h"
#include "people/entry.h"
#include "people/gate.h"

#include <QString>

namespace kurator::app {

// Short texts for machines, stable.
[[nodiscard]] QString code(people::ConsentState state);
[[nodiscard]] QString code(people::ConsentPurpose purpose);
[[nodiscard]] QString code(people::SignerRole role);
[[nodiscard]] QString code(people::Category category);
[[nodiscard]] QString code(people::MentorStatus status);
[[nodiscard]] QString code(pairs::PairOrigin origin);
[[nodiscard]] QString code(pairs::MeetingKind kind);
[[nodiscard]] QString code(documents::DocumentState state);

} // namespace kurator::app
