#pragma once

#include "people/organisation.h"

#include <QByteArray>

#include <optional>

namespace kurator::ui {

// A card of a partner organisation as it is kept between two sittings.
[[nodiscard]] QByteArray partnerDraft(const people::Partner& partner);
// Nothing when the draft cannot be read.
[[nodiscard]] std::optional<people::Partner> partnerOfDraft(const QByteArray& draft);

} // namespace kurator::ui
