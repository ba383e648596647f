#pragma once

#include <optional>
#include <vector>

namespace kurator::matching {

// What is already in a column's group before it is filled up.
struct GroupSeed
{
    int held = 0;
    std::vector<int> themes{}; // those held have in common, rising; not asked for where nobody is held

    friend bool operator==(const GroupSeed&, const GroupSeed&) = default;
};

// Who may be a group of one mentor. A group that was begun by hand may stay smaller than `least`.
struct GroupRules
{
    int least = 1;
    int most = 0; // 0: as many as there are places
    // Of each row, rising; empty: themes do not matter. All of a group have one at least in common; who has
    // none can only be a group alone.
    std::vector<std::vector<int>> themes{};
    std::vector<GroupSeed> seeds{}; // of each column; empty: nobody is there yet

    friend bool operator==(const GroupRules&, const GroupRules&) = default;
};

} // namespace kurator::matching
