#pragma once

#include "people/entry.h"

#include <QString>

#include <optional>

namespace kurator::people {

// Who noticed a need, read out of the curator's words («кл. рук.», «мама», «педагог-психолог»); of several
// the one named first, nothing where none is named.
[[nodiscard]] std::optional<RequestSource> requestSourceIn(const QString& text);

// As a choice writes it into the base: «классный руководитель». requestSourceIn reads it back.
[[nodiscard]] QString requestSourceWords(RequestSource source);

} // namespace kurator::people
