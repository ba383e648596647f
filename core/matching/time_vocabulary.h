#pragma once

#include "matching/time_words.h"

#include <QString>

#include <optional>

namespace kurator::matching {

inline constexpr int minutesInAnHour = 60;
inline constexpr int noon = 12 * minutesInAnHour;
inline constexpr int eveningBegins = 17 * minutesInAnHour;
inline constexpr int midnight = 24 * minutesInAnHour;

inline constexpr quint32 morning = 1;
inline constexpr quint32 afternoon = 2;
inline constexpr quint32 evening = 4;
inline constexpr quint32 allParts = morning | afternoon | evening;
inline constexpr quint32 workingDays = 0b0011111;
inline constexpr quint32 weekend = 0b1100000;
inline constexpr quint32 allDays = workingDays | weekend;

// All words here are folded (base/text.h).

// A weekday, a part of a day, «будни», «кроме» and the like.
[[nodiscard]] std::optional<TimeWord> knownTimeWord(const QString& word);

// The parts of a day of «после уроков», «до обеда» (two words); 0 when they are not such.
[[nodiscard]] quint32 partsAroundLessons(const QString& bound, const QString& next);

// «раза», «минут»: what a number that is not an hour counts.
[[nodiscard]] bool isCountedThing(const QString& word);

// «неделю», «месяц»: over what hours are counted.
[[nodiscard]] bool isSpanOfTime(const QString& word);

[[nodiscard]] bool isMonth(const QString& word);

// A word after which a number is an hour.
[[nodiscard]] bool isHourPreposition(const QString& word);

} // namespace kurator::matching
