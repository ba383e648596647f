#pragma once

#include <QString>
#include <QStringView>

namespace kurator::language {

// The preposition alone, as it sounds before a word: «об» before а, э, и, о, у, «обо» before мне, всём and
// their like, otherwise «о» (об Алиеве, о Ежове). Source: gramota.ru.
[[nodiscard]] QString about(QStringView word);

// «с» or «со» as it sounds before a word: «со» before с, з, ш or ж and another consonant, before щ, and before
// «вс», «вт», «мн» (со статьёй, со всеми, с приказом, с согласия). gramota.ru.
[[nodiscard]] QString with(QStringView word);

} // namespace kurator::language
