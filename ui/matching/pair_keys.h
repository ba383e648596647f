#pragma once

#include <optional>

class QKeyEvent;

namespace kurator::ui {

// What a key asks of the chosen pair.
enum class PairKey
{
    Lock, // L
    Ban,  // B
    Undo  // Ctrl+Z
};

// With the Russian layout on, too.
[[nodiscard]] std::optional<PairKey> pairKeyOf(const QKeyEvent& event);

} // namespace kurator::ui
