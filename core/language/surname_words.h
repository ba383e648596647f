#pragma once

#include "language/word_rules.h"

#include <span>

namespace kurator::language {

// Surnames that decline against the rule of their ending, each group with its reason.
[[nodiscard]] std::span<const WordGroup> surnameWords();

} // namespace kurator::language
