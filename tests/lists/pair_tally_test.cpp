#include "lists/pair_tally.h"

#include <catch2/catch.hpp>

using namespace kurator;

TEST_CASE("The line above the pairs counts them by what they do", "[lists]")
{
    std::vector<lists::PairRow> rows(6);
    rows[0].state = pairs::PairState::Active;
    rows[1].state = pairs::PairState::Active;
    rows[1].late = true;
    rows[2].state = pairs::PairState::Suspended;
    rows[3].state = pairs::PairState::Completed;
    rows[4].state = pairs::PairState::Dissolved;
    const auto tally = lists::tallyOf(rows);
    CHECK(tally == lists::PairTally{6, 2, 1, 1, 2, 1});
}
