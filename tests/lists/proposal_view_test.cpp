#include "lists/alternative_list.h"
#include "lists/candidate_list.h"
#include "lists/proposal_view.h"
#include "lists/rule_list.h"
#include "office/accept_proposal.h"

#include "messages/message.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

TEST_CASE("The picture of a proposal joins those whom the proposal pairs", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    const office::Desk& desk = school->desk();
    office::MatchWish wish;
    const auto first = office::proposePairs(desk, wish);
    REQUIRE(first);
    REQUIRE(!first->pairs.empty());
    wish.locked = {{first->pairs[0].mentor, first->pairs[0].mentee}};
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    const auto view = lists::proposalView(desk, *proposal, wish);
    CHECK(view.mentees.size() == proposal->pairs.size() + proposal->unmatched.size());
    REQUIRE(view.links.size() == proposal->pairs.size());
    int load = 0;
    for (const auto& link : view.links) {
        const auto& pair = proposal->pairs[link.pair];
        CHECK(view.mentees[link.mentee].entry == pair.mentee);
        CHECK(view.mentors[link.mentor].entry == pair.mentor);
        CHECK(view.mentees[link.mentee].matched);
        CHECK(link.score == pair.score.value);
        CHECK(link.locked == pair.locked);
    }
    for (const auto& mentor : view.mentors) {
        load += mentor.proposed;
        CHECK(mentor.taken <= mentor.places);
    }
    CHECK(load == view.matched);
    CHECK(std::ranges::count(view.links, true, &lists::ProposalLink::locked) == 1);
    CHECK(view.unmatched == static_cast<int>(proposal->unmatched.size()));
    for (const auto& mentee : view.mentees) {
        CHECK(mentee.reasons.empty() == mentee.matched);
    }
    CHECK(view.proved);
    REQUIRE(view.average);
    CHECK(*view.average * view.matched == Approx(static_cast<double>(proposal->total)));
    CHECK(view.leastLoad >= 1);
    CHECK(view.mostLoad >= view.leastLoad);
}

TEST_CASE("Other mentors for a mentee come best first, with what stands between", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    const office::Desk& desk = school->desk();
    office::MatchWish wish;
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    const auto& pair = proposal->pairs.front();
    const auto others = lists::alternatives(desk, wish, pair.mentee, 100, pair.mentor);
    REQUIRE(!others.empty());
    const auto scores = office::matchScores(desk, wish);
    REQUIRE(scores);
    const auto row =
        static_cast<size_t>(std::ranges::find(scores->mentees, pair.mentee) - scores->mentees.begin());
    for (size_t i = 0; i < others.size(); ++i) {
        const auto column = static_cast<size_t>(
            std::ranges::find(scores->mentors, others[i].mentor, &matching::ScoreMatrix::MentorPlaces::id) -
            scores->mentors.begin());
        CHECK(others[i].mentor != pair.mentor);
        CHECK(others[i].allowed == scores->at(row, column).has_value());
        CHECK(others[i].score == scores->at(row, column).value_or(0));
        CHECK(others[i].obstacles.empty() == others[i].allowed);
        CHECK((i == 0 || others[i - 1].score >= others[i].score));
    }
    CHECK(lists::alternatives(desk, wish, pair.mentee, 1, pair.mentor).size() == 1);

    wish.banned = {{others[0].mentor, pair.mentee}};
    const auto after = lists::alternatives(desk, wish, pair.mentee, 100, pair.mentor);
    const auto banned = std::ranges::find(after, others[0].mentor, &lists::Alternative::mentor);
    REQUIRE(banned != after.end());
    CHECK_FALSE(banned->allowed);
    CHECK(banned->obstacles.front().code == QStringLiteral("match.banned"));
}

TEST_CASE("Everyone of the programme is shown, and why someone cannot take part", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    office::MatchWish wish;
    const auto before = lists::candidateRows(desk, wish);
    const auto inputs = office::matchInputs(desk, wish);
    REQUIRE(inputs);
    CHECK(before.size() == inputs->mentees.size() + inputs->mentors.size());
    wish.leftOut = {before.front().entry};
    CHECK(lists::candidateRows(desk, wish).front().excluded);

    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    const auto mentee = proposal->pairs.front().mentee;
    const auto mentor = proposal->pairs.front().mentor;
    const auto find = [&](base::Id<people::Entry> id) {
        const auto rows = lists::candidateRows(desk, {});
        return *std::ranges::find(rows, id, &lists::Candidate::entry);
    };
    CHECK(find(mentee).canTakePart());
    const int places = find(mentor).freePlaces;
    CHECK(places > 0);
    REQUIRE(office::acceptProposal(desk, *proposal));
    CHECK(find(mentor).freePlaces < places);
    REQUIRE(!find(mentee).canTakePart());
    CHECK(find(mentee).obstacles.front().code == QStringLiteral("unmatched.has-mentor"));
    office::MatchWish unknown;
    unknown.form = QStringLiteral("нет такой");
    CHECK(lists::candidateRows(desk, unknown).empty());
}

TEST_CASE("The rules are listed with their titles and their weight", "[lists]")
{
    const auto school = TestSchool::demo(4, 12);
    const office::Desk& desk = school->desk();
    office::MatchWish wish;
    wish.setAside = {{QStringLiteral("match.own-child"), QStringLiteral("других нет")}};
    const auto lines = lists::ruleLines(desk, wish);
    REQUIRE(!lines.empty());
    for (const auto& line : lines) {
        CHECK(line.kind != matching::RuleKind::Silent);
        CHECK(messages::knows(line.title));
        CHECK(lists::ruleTitle(line.code) == line.title);
        CHECK(line.isSetAside == (line.rule == matching::Rule::OwnChild));
    }
    const auto consent = std::ranges::find(lines, matching::Rule::NoConsent, &lists::RuleLine::rule);
    REQUIRE(consent != lines.end());
    CHECK(consent->code == QStringLiteral("match.no-consent"));
    CHECK(lists::ruleTitle(QStringLiteral("match.unheard")) == QStringLiteral("match.unheard"));
}
