#include "ui/matching/pair_keys.h"

#include <QKeyEvent>

namespace kurator::ui {

namespace {

// The letters of the keys with the Russian layout on.
enum RussianKey
{
    KeyL = 0x0414, // Д
    KeyB = 0x0418  // И
};

} // namespace

std::optional<PairKey> pairKeyOf(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo)) {
        return PairKey::Undo;
    }
    if (event.modifiers() != Qt::NoModifier) {
        return std::nullopt;
    }
    switch (event.key()) {
    case Qt::Key_L:
    case KeyL:
        return PairKey::Lock;
    case Qt::Key_B:
    case KeyB:
        return PairKey::Ban;
    default:
        return std::nullopt;
    }
}

} // namespace kurator::ui
