#pragma once

#include "people/entry.h"

#include <QStringView>

#include <optional>

namespace kurator::people {

// What «любой» and an open end («от 14») stand for.
inline constexpr int youngestWishedAge = 0;
inline constexpr int oldestWishedAge = 150;

// The ages of mentees a mentor wrote down: «11–13 лет», «от 14», «до 12», «12+», «5–7 класс», «начальная
// школа», «любой». A pupil of class n is taken to be n+6 or n+7 years old; where both ages and classes stand,
// the ages hold. Nothing when the text tells no age.
[[nodiscard]] std::optional<AgeRange> ageWish(QStringView text);

} // namespace kurator::people
