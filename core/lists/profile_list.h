#pragma once

#include "programme/profile.h"
#include "school/snapshot.h"

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
    bool own = false; // added or changed by the school

    friend bool operator==(const ProfileRow&, const ProfileRow&) = default;
};

// Of one profile.
[[nodiscard]] ProfileRow profileRow(const programme::Profile& profile);
// The built-in ones, the federal one first.
[[nodiscard]] std::vector<ProfileRow> profileRows();
// All that the school can choose: its own stand in the place of the built-in ones of the same code, others at
// the end.
[[nodiscard]] std::vector<ProfileRow> profileRows(const school::Snapshot& snapshot);

} // namespace kurator::lists
