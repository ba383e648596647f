#pragma once

#include "language/sex.h"

#include <QStringView>

#include <optional>

namespace kurator::language {

// Whether a folded word is, or ends with, a word for son or daughter: оглы, -улы, кызы.
[[nodiscard]] bool endsWithKinWord(QStringView folded);

// Whether a folded word is a word for son or daughter and nothing else.
[[nodiscard]] bool isKinWord(QStringView folded);

// The sex the end of a folded patronymic speaks of.
[[nodiscard]] std::optional<Sex> sexByPatronymicEnding(QStringView folded);

} // namespace kurator::language
