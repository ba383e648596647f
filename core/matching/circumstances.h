#pragma once

#include "matching/score.h"

#include <optional>

namespace kurator::matching {

// How well two people meet in what the base tells of them; nothing where it is not told on both sides.

// The psychologist's opinion of the two: for gives the whole, doubtful and against nothing.
[[nodiscard]] std::optional<Share> shareOfOpinion(const Mentee& mentee, const Mentor& mentor);

// The whole for two who study in one class or live in one district; told where both tell a class or both a
// district.
[[nodiscard]] std::optional<Share> shareOfPlace(const Mentee& mentee, const Mentor& mentor);
[[nodiscard]] bool isOneClass(const Mentee& mentee, const Mentor& mentor);

// The mentor's sex against the one the mentee wishes for.
[[nodiscard]] std::optional<Share> shareOfMentorSex(const Mentee& mentee, const Mentor& mentor);

// The whole for a pair of a former year, nothing for one that was dissolved; not told of any other.
[[nodiscard]] std::optional<Share> shareOfHistory(const Mentee& mentee, const Mentor& mentor);

} // namespace kurator::matching
