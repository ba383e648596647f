#include "office/ballots.h"

#include "office/accept_proposal.h"
#include "office/propose_pairs.h"
#include "support/small_desk.h"

#include <catch2/catch.hpp>

using namespace kurator;
using office::BallotWish;
using tests::SmallDesk;

namespace {

// Two mentees and two mentors who may meet.
struct Meeting
{
    SmallDesk school;
    base::Id<people::Entry> anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    base::Id<people::Entry> ivan = school.school().mentee(QStringLiteral("Абаев Иван Олегович"));
    base::Id<people::Entry> olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    base::Id<people::Entry> petr = school.school().pupilMentor(QStringLiteral("Громов Пётр Ильич"));
};

QString codeOf(const base::Result<int>& refused)
{
    REQUIRE_FALSE(refused);
    return refused.error().code;
}

} // namespace

TEST_CASE("Ballots entered after the meeting count in matching and tell how a pair arose", "[office]")
{
    Meeting meeting;
    office::Desk& desk = meeting.school.open();
    const auto before = office::proposePairs(desk, {});
    REQUIRE(before);
    CHECK(before->quality.votedMatched == 0);
    CHECK(office::saveBallots(desk, {{meeting.anna, {meeting.olga, meeting.petr}},
                                     {meeting.olga, {meeting.anna}},
                                     {meeting.ivan, {meeting.petr}},
                                     {meeting.petr, {}, QStringLiteral("всё равно")}}) == 4);
    const auto after = office::proposePairs(desk, {});
    REQUIRE(after);
    CHECK(after->quality.votedMatched == 2);
    CHECK(after->quality.firstWishes == 2);
    REQUIRE(office::acceptProposal(desk, *after));
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        CHECK(pair.origin == (pair.mentor == meeting.olga ? pairs::PairOrigin::MutualChoice
                                                          : pairs::PairOrigin::MenteeChoice));
    }
    REQUIRE(desk.undo());
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().ballots.empty());
}

TEST_CASE("A ballot is mended, and an empty one is taken away", "[office]")
{
    Meeting meeting;
    office::Desk& desk = meeting.school.open();
    REQUIRE(office::saveBallots(desk, {{meeting.anna, {meeting.olga}}}));
    const auto first = desk.snapshot().ballots.front();
    CHECK(first.takenOn == desk.today());
    CHECK(office::saveBallots(desk, {{meeting.anna, {meeting.olga}}}) == 0);
    CHECK(office::saveBallots(desk, {{meeting.anna, {meeting.petr, meeting.olga}}}) == 1);
    REQUIRE(desk.snapshot().ballots.size() == 1);
    CHECK(desk.snapshot().ballots.front().id == first.id);
    CHECK(desk.snapshot().ballots.front().choices.front() == meeting.petr);
    CHECK(office::saveBallots(desk, {{meeting.anna, {}}}) == 1);
    CHECK(office::ballotOf(desk.snapshot(), meeting.anna) == nullptr);
}

TEST_CASE("A ballot that cannot be right is refused, and then none of the pile is stored", "[office]")
{
    Meeting meeting;
    office::Desk& desk = meeting.school.open();
    const BallotWish right{meeting.ivan, {meeting.petr}};
    const auto refused = [&](const BallotWish& wrong) {
        return codeOf(office::saveBallots(desk, {right, wrong}));
    };
    CHECK(refused({meeting.anna, {meeting.ivan}}) == QStringLiteral("ballot.stranger"));
    CHECK(refused({meeting.anna, {meeting.olga, meeting.olga}}) == QStringLiteral("ballot.twice"));
    CHECK(refused({meeting.anna, {meeting.olga, meeting.petr, meeting.ivan, meeting.anna}}) ==
          QStringLiteral("ballot.too-many"));
    CHECK(refused({{}, {}}) == QStringLiteral("ballot.no-participant"));
    CHECK(desk.snapshot().ballots.empty());
}

TEST_CASE("Those of the other side may be chosen, by name", "[office]")
{
    Meeting meeting;
    office::Desk& desk = meeting.school.open();
    CHECK(office::mayBeChosen(desk, meeting.anna) == std::vector{meeting.petr, meeting.olga});
    CHECK(office::mayBeChosen(desk, meeting.petr) == std::vector{meeting.ivan, meeting.anna});
}
