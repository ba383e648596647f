#include "office/accept_proposal.h"
#include "office/movable_pairs.h"
#include "office/pair_life.h"
#include "office/two_proposals.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using office::MatchWish;
using tests::SmallDesk;
using tests::TwoProposals;

TEST_CASE("Matched anew, nothing changes where nothing has to", "[office]")
{
    TwoProposals matched;
    office::Desk& desk = matched.school.open();
    const std::size_t steps = matched.school.steps();
    MatchWish wish;
    const auto asTheyAre = office::proposePairs(desk, wish);
    REQUIRE(asTheyAre);
    CHECK(asTheyAre->pairs.empty());
    wish.anew = true;
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    REQUIRE(proposal->pairs.size() == 2);
    CHECK(std::ranges::count(proposal->pairs, true, &matching::ProposedPair::stays) == 2);
    CHECK(office::acceptProposal(desk, *proposal) == 0);
    CHECK(matched.school.steps() == steps);
}

TEST_CASE("A newcomer whom only a taken mentor can have moves as few pairs as can be", "[office]")
{
    TwoProposals matched;
    // The newcomer is a daughter of nobody and may only go to Olga: Petr is taken apart by the curator.
    const auto vera = matched.school.school().mentee(QStringLiteral("Волкова Вера Ильинична"));
    const auto gleb = matched.school.school().pupilMentor(QStringLiteral("Гусев Глеб Олегович"));
    matched.school.school().entry(gleb).capacity = 1;
    office::Desk& desk = matched.school.open();
    MatchWish wish;
    wish.anew = true;
    wish.banned = {{matched.petr, vera}, {gleb, vera}};
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    CHECK(proposal->matched == 3);
    CHECK(std::ranges::count(proposal->pairs, true, &matching::ProposedPair::stays) == 1);
    const auto moved = std::ranges::find(proposal->pairs, matched.anna, &matching::ProposedPair::mentee);
    REQUIRE(moved != proposal->pairs.end());
    CHECK(moved->mentor == gleb);
    CHECK(moved->notes.back().code == QStringLiteral("match.moved"));
    CHECK(moved->notes.back().arguments.value(QStringLiteral("before")) ==
          QStringLiteral("Дёмина Ольга Петровна"));
    CHECK(office::acceptProposal(desk, *proposal) == 2);
    CHECK(matched.mentorOf(vera) == matched.olga);
    CHECK(matched.mentorOf(matched.anna) == gleb);
    CHECK(matched.mentorOf(matched.ivan) == matched.petr);
    CHECK(desk.snapshot().pairs.size() == 3);
    REQUIRE(desk.undo());
    CHECK(matched.mentorOf(matched.anna) == matched.olga);
}

TEST_CASE("A pair in an order or with a meeting is not matched anew", "[office]")
{
    TwoProposals matched;
    auto& pairs = matched.school.school().snapshot().pairs;
    pairs.front().state = pairs::PairState::Active;
    office::Desk& desk = matched.school.open();
    MatchWish wish;
    CHECK(office::movablePairs(desk, wish).empty());
    wish.anew = true;
    CHECK(office::movablePairs(desk, wish).size() == 1);
    wish.leftOut = {pairs.back().mentor};
    CHECK(office::movablePairs(desk, wish).empty());
}

TEST_CASE("A proposal of pairs that have got their order meanwhile is not accepted", "[office]")
{
    TwoProposals matched;
    office::Desk& desk = matched.school.open();
    MatchWish wish;
    wish.anew = true;
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    REQUIRE(office::removeProposedPairs(desk, {desk.snapshot().pairs.front().id}));
    const auto stale = office::acceptProposal(desk, *proposal);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == QStringLiteral("match.proposal-stale"));
}

TEST_CASE("A pair that the curator appointed is remembered as a directive", "[office]")
{
    SmallDesk school;
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    const auto olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    office::Desk& desk = school.open();
    MatchWish wish;
    wish.locked = wish.directive = {{olga, anna}};
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    REQUIRE(proposal->pairs.size() == 1);
    CHECK(proposal->pairs.front().directive);
    REQUIRE(office::acceptProposal(desk, *proposal));
    CHECK(desk.snapshot().pairs.front().origin == pairs::PairOrigin::Directive);
}
