#pragma once

#include <QString>
#include <QStringView>

namespace kurator::language {

// The preposition alone, as it sounds before a word: «об» before а, э, и, о, у, «обо» before мне, всём and
// their like, otherwise «о» (об Алиеве, о Ежове). Source: gramota.ru.
[[nodiscard]] QString about(QStringView word);

} // namespace kurator::language
