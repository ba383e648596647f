#include "pairs/places.h"

#include "base/id_source.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::pairs;

TEST_CASE("A mentor's place is held until the mentee leaves the pair", "[pairs]")
{
    base::IdSource ids(1);
    const auto stayed = ids.next<people::Entry>();
    const auto left = ids.next<people::Entry>();
    const auto joinsLater = ids.next<people::Entry>();
    Pair pair;
    pair.state = PairState::Active;
    pair.members = {{stayed, QDate(2026, 10, 1), std::nullopt, {}},
                    {left, QDate(2026, 10, 1), QDate(2026, 11, 20), QStringLiteral("переезд")},
                    {joinsLater, QDate(2026, 12, 1), std::nullopt, {}}};
    CHECK(menteesHeld(pair, QDate(2026, 11, 20)) == std::vector{stayed, left, joinsLater});
    CHECK(menteesHeld(pair, QDate(2026, 11, 21)) == std::vector{stayed, joinsLater});
}

TEST_CASE("A finished or dissolved pair holds no place, a suspended one does", "[pairs]")
{
    Pair pair;
    pair.members = {{base::IdSource(1).next<people::Entry>(), std::nullopt, std::nullopt, {}}};
    const QDate day(2026, 11, 21);
    for (const PairState state : {PairState::Proposed, PairState::Active, PairState::Suspended}) {
        pair.state = state;
        CHECK(menteesHeld(pair, day).size() == 1);
    }
    for (const PairState state : {PairState::Completed, PairState::Dissolved}) {
        pair.state = state;
        CHECK(menteesHeld(pair, day).empty());
    }
}
