#include "office/accept_proposal.h"
#include "office/ballots.h"
#include "office/propose_pairs.h"
#include "support/small_desk.h"

#include <catch2/catch.hpp>

using namespace kurator;
using office::MatchWish;
using tests::SmallDesk;

namespace {

matching::Proposal proposed(SmallDesk& school, const MatchWish& wish = {})
{
    const auto proposal = office::proposePairs(school.desk(), wish);
    REQUIRE(proposal);
    return *proposal;
}

} // namespace

TEST_CASE("A school without mentors leaves everyone over and says so", "[office]")
{
    SmallDesk school;
    school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    school.open();
    const auto proposal = proposed(school);
    REQUIRE(proposal.unmatched.size() == 1);
    CHECK(proposal.unmatched.front().reasons.front().code == QStringLiteral("unmatched.no-mentors"));
}

TEST_CASE("A school without mentees proposes nothing and refuses nothing", "[office]")
{
    SmallDesk school;
    school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.open();
    const auto proposal = proposed(school);
    CHECK(proposal.pairs.empty());
    CHECK(proposal.unmatched.empty());
    CHECK(proposal.optimal);
}

TEST_CASE("One mentor for everyone takes as many as there are places, and people who are all alike stand by "
          "name",
          "[office]")
{
    SmallDesk school;
    const auto mentor = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.school().entry(mentor).capacity = 2;
    for (const char16_t* name :
         {u"Волкова Вера Ильинична", u"Абаев Иван Олегович", u"Белова Анна Игоревна"}) {
        school.school().mentee(QString::fromUtf16(name));
    }
    office::Desk& desk = school.open();
    const auto proposal = proposed(school);
    REQUIRE(proposal.pairs.size() == 2);
    CHECK(desk.lookup().nameOf(proposal.pairs[0].mentee) == QStringLiteral("Абаев Иван Олегович"));
    CHECK(desk.lookup().nameOf(proposal.pairs[1].mentee) == QStringLiteral("Белова Анна Игоревна"));
    REQUIRE(proposal.unmatched.size() == 1);
    CHECK(proposal.unmatched.front().reasons.front().code == QStringLiteral("unmatched.taken"));
}

TEST_CASE("A ballot that names somebody who has left counts for those who stayed", "[office]")
{
    SmallDesk school;
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    const auto gone = school.school().pupilMentor(QStringLiteral("Громов Пётр Ильич"));
    const auto olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.school().entry(gone).finishedOn = QDate(2026, 11, 1);
    pairs::Ballot ballot;
    ballot.id = school.school().ids().next<pairs::Ballot>();
    ballot.entry = anna;
    ballot.choices = {gone, olga};
    school.school().snapshot().ballots.push_back(ballot);
    office::Desk& desk = school.open();
    const auto proposal = proposed(school);
    REQUIRE(proposal.pairs.size() == 1);
    CHECK(proposal.pairs.front().mentor == olga);
    CHECK(proposal.quality.firstWishes == 0);
    REQUIRE(office::acceptProposal(desk, proposal));
    CHECK(desk.snapshot().pairs.front().origin == pairs::PairOrigin::MenteeChoice);
}

TEST_CASE("Ten thousand names on one ballot are refused, and so are weights that weigh nothing", "[office]")
{
    SmallDesk school;
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    const auto olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    office::Desk& desk = school.open();
    const auto refused = office::saveBallots(desk, {{anna, std::vector(10'000, olga)}});
    REQUIRE_FALSE(refused);
    CHECK(desk.snapshot().ballots.empty());
    MatchWish wish;
    wish.weights = {0, 20, 0, 0, 0};
    CHECK(office::proposePairs(desk, wish).error().code == QStringLiteral("match.weights"));
    wish.weights = {50, 20, 10, 10, -10};
    CHECK(office::proposePairs(desk, wish).error().code == QStringLiteral("match.weights"));
}
