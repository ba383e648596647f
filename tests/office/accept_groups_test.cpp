#include "office/accept_proposal.h"
#include "office/match_wish_json.h"
#include "office/propose_pairs.h"
#include "support/small_desk.h"

#include <catch2/catch.hpp>

using namespace kurator;
using tests::SmallDesk;

TEST_CASE("A proposal of groups makes one group a mentor, undone in one step", "[office]")
{
    SmallDesk school;
    for (const char16_t* name :
         {u"Белова Анна Игоревна", u"Абаев Иван Олегович", u"Волкова Дарья Ильинична"}) {
        school.school().mentee(QString::fromUtf16(name));
    }
    const auto mentor = school.school().pupilMentor(QStringLiteral("Громов Пётр Ильич"));
    school.school().entry(mentor).capacity = 3;
    office::Desk& desk = school.open();
    office::MatchWish wish;
    wish.form = QStringLiteral("pupil-pupil");
    wish.groups = matching::GroupWish{3, 5, false};
    const auto kept = office::matchWishFrom(office::toJson(wish));
    REQUIRE(kept);
    CHECK(kept->groups == wish.groups);
    const auto proposal = office::proposePairs(desk, *kept);
    REQUIRE(proposal);
    REQUIRE(proposal->pairs.size() == 3);
    CHECK(office::acceptProposal(desk, *proposal) == 1);
    REQUIRE(desk.snapshot().pairs.size() == 1);
    const pairs::Pair& group = desk.snapshot().pairs.front();
    CHECK(group.members.size() == 3);
    CHECK(group.mentor == mentor);
    CHECK(group.score == qRound(double(proposal->total) / 3));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().pairs.empty());

    wish.form.clear();
    const auto anyForm = office::proposePairs(desk, wish);
    REQUIRE_FALSE(anyForm);
    CHECK(anyForm.error().code == QStringLiteral("match.groups-one-form"));
}
