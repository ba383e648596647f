#include "lists/matching_overview.h"

#include "office/accept_proposal.h"
#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

TEST_CASE("Before matching the curator sees who looks for a mentor and who can be one", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    const auto before = lists::matchingOverview(school->desk());
    const auto inputs = office::matchInputs(school->desk(), {});
    REQUIRE(inputs);
    CHECK(before.canMatch());
    CHECK(before.looking > 0);
    CHECK(before.mentors > 0);
    CHECK(before.freePlaces >= before.mentors);
    size_t told = static_cast<size_t>(before.looking + before.mentors + before.withMentor);
    for (const auto& group : before.heldUp) {
        CHECK_FALSE(group.entries.empty());
        told += group.entries.size();
    }
    CHECK(told == lists::candidateRows(school->desk(), {}).size());
    CHECK(before.withoutOrder.empty());

    const auto proposal = office::proposePairs(school->desk(), {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(school->desk(), *proposal));
    const auto after = lists::matchingOverview(school->desk());
    CHECK(after.withMentor == before.withMentor + proposal->matched);
    CHECK(after.looking < before.looking);
    CHECK(static_cast<int>(after.withoutOrder.size()) == proposal->matched);
}

TEST_CASE("What keeps somebody from matching leads to where it is mended", "[lists]")
{
    using lists::HoldUp;
    CHECK(lists::holdUpOf({QStringLiteral("consent.missing"), {}}) == HoldUp::Consent);
    CHECK(lists::holdUpOf({QStringLiteral("match.capacity"), {}}) == HoldUp::Places);
    CHECK_FALSE(lists::holdUpOf({QStringLiteral("unmatched.has-mentor"), {}}));
    CHECK(lists::placeOf(HoldUp::Consent, people::Side::Mentor) == lists::Place::Consents);
    CHECK(lists::placeOf(HoldUp::Age, people::Side::Mentee) == lists::Place::Mentees);
    CHECK(lists::placeOf(HoldUp::Registry, people::Side::Mentor) == lists::Place::Mentors);
}
