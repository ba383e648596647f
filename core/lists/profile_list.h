#pragma once

#include "programme/profile.h"

#include <vector>

namespace kurator::lists {

// A regional profile to choose from. `startCode` is the code of the sentence that tells whose order starts
// the model: lists.start-school or lists.start-region.
struct ProfileRow
{
    QString code; // «khakassia»
    QString title;
    QString region; // empty: no region
    int stages = 0;
    int items = 0;
    int indicators = 0;
    programme::StartOrder startOrder = programme::StartOrder::School;
    QString startCode;

    friend bool operator==(const ProfileRow&, const ProfileRow&) = default;
};

// The federal one first.
[[nodiscard]] std::vector<ProfileRow> profileRows();

} // namespace kurator::lists
