#pragma once

#include "office/desk.h"
#include "pairs/opinion.h"

#include <QString>

#include <vector>

namespace kurator::lists {

// What somebody thinks of two as a pair.
struct OpinionRow
{
    pairs::Opinion opinion;
    QString mentee; // full names
    QString mentor;
    bool counts = true; // false where one of the two takes part no more

    friend bool operator==(const OpinionRow&, const OpinionRow&) = default;
};

// Those of the open programme: by mentee, mentor, then who thinks so.
[[nodiscard]] std::vector<OpinionRow> opinionRows(const office::Desk& desk);

} // namespace kurator::lists
