#include "lists/link_card.h"

#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

TEST_CASE("The card of a proposed pair tells what its score is made of", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    const auto proposal = office::proposePairs(school->desk(), {});
    REQUIRE(proposal);
    for (std::size_t at = 0; at < proposal->pairs.size(); ++at) {
        const auto card = lists::linkCard(school->desk(), *proposal, at);
        CHECK_FALSE(card.mentor.isEmpty());
        CHECK_FALSE(card.mentee.isEmpty());
        int points = 0;
        for (const auto& line : card.lines) {
            points += line.points;
            CHECK(line.points <= line.most);
        }
        CHECK(points == card.score);
        CHECK(std::ranges::count(card.kept, matching::Rule::NoConsent) == 1);
        const auto sameMentor =
            std::ranges::count(proposal->pairs, proposal->pairs[at].mentor, &matching::ProposedPair::mentor);
        CHECK(card.otherMentees.size() == sameMentor - 1);
    }
}

TEST_CASE("Common words are shown as the mentee wrote them, not as their stems", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    const auto proposal = office::proposePairs(school->desk(), {});
    REQUIRE(proposal);
    bool seen = false;
    for (std::size_t at = 0; at < proposal->pairs.size(); ++at) {
        const auto& entries = school->desk().snapshot().entries;
        const auto mentee = std::ranges::find(entries, proposal->pairs[at].mentee, &people::Entry::id);
        for (const auto& line : lists::linkCard(school->desk(), *proposal, at).lines) {
            if (line.criterion == matching::Criterion::Request) {
                for (const QString& word : line.common) {
                    CHECK(mentee->request.contains(word, Qt::CaseInsensitive));
                    seen = true;
                }
            }
        }
    }
    CHECK(seen);
}
