#pragma once

#include "matching/match.h"
#include "matching/remedies.h"

#include <QString>

namespace kurator::office {

// Why somebody has no mentor, as a protocol says it, naming nobody: «не прошли обучение (наставников: 3)».
// Empty for what a protocol does not tell.
[[nodiscard]] QString reasonWords(const matching::Note& reason);

// What would help, by whom: «ещё одно место у наставника: Иванова А. С.». Without a name the mentor is only
// spoken of.
[[nodiscard]] QString helpWords(const matching::Remedy& remedy, const QString& mentor);

} // namespace kurator::office
