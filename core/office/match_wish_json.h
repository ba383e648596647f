#pragma once

#include "office/propose_pairs.h"

#include <QJsonObject>

namespace kurator::office {

// A wish as a draft keeps it, without its control.
[[nodiscard]] QJsonObject toJson(const MatchWish& wish);

// What toJson() wrote. What is missing keeps its default; a value of another kind is refused with
// match.wish-unreadable {field}.
[[nodiscard]] base::Result<MatchWish> matchWishFrom(const QJsonObject& json);

} // namespace kurator::office
