#pragma once

#include "matching/group_table.h"

namespace kurator::matching {

struct GroupAnswer
{
    std::vector<int> columnOfRow;
    qint64 cost = 0;  // as assign() counts
    qint64 bound = 0; // no groups cost less; equal to the cost: nothing better is possible
};

// The cheapest groups that keep the rules, by branch and bound over answers that keep fewer of them. The
// count of steps is limited by the size of the table alone, so that the same table gives the same answer
// anywhere; what is left unproved then stands between bound and cost. Nothing when cancelled.
[[nodiscard]] std::optional<GroupAnswer> bestGroups(const GroupTable& table, const SolverControl& control);

} // namespace kurator::matching
