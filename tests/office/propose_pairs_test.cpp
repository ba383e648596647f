#include "office/accept_proposal.h"
#include "office/match_wish_json.h"
#include "office/propose_pairs.h"

#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using office::MatchWish;

namespace {

matching::Proposal proposalOf(const office::Desk& desk, const MatchWish& wish)
{
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    return *proposal;
}

} // namespace

TEST_CASE("The curator holds one pair, keeps another apart and leaves someone out", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    const auto before = proposalOf(desk, {});
    REQUIRE(before.pairs.size() > 3);
    MatchWish wish;
    wish.banned = {{before.pairs[0].mentor, before.pairs[0].mentee}};
    wish.locked = {{before.pairs[1].mentor, before.pairs[1].mentee}};
    wish.leftOut = {before.pairs[2].mentee};
    const auto after = proposalOf(desk, wish);
    CHECK(after.optimal);
    for (const auto& pair : after.pairs) {
        CHECK_FALSE((pair.mentor == wish.banned[0].mentor && pair.mentee == wish.banned[0].mentee));
        CHECK(pair.mentee != wish.leftOut[0]);
        CHECK(pair.locked == (pair.mentor == wish.locked[0].mentor && pair.mentee == wish.locked[0].mentee));
    }
    CHECK(std::ranges::count(after.pairs, true, &matching::ProposedPair::locked) == 1);
    CHECK(std::ranges::count(after.unmatched, wish.leftOut[0], &matching::Unmatched::mentee) == 0);

    wish.locked = {{before.pairs[2].mentor, before.pairs[2].mentee}};
    const auto absent = office::proposePairs(desk, wish);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == QStringLiteral("match.lock-absent"));
    CHECK_FALSE(absent.error().arguments.value(QStringLiteral("mentee")).isEmpty());
}

TEST_CASE("Only the rules that the curator names are set aside, each with its reason", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    MatchWish wish;
    wish.setAside = {{QStringLiteral("match.own-child"), QStringLiteral("других нет")}};
    const auto named = office::matchOptions(school->desk(), wish).waivers;
    REQUIRE(named.size() == 1);
    CHECK(named[0].rule == matching::Rule::OwnChild);
    wish.reason = QStringLiteral("решение педсовета");
    const auto all = office::matchOptions(school->desk(), wish).waivers;
    CHECK(all.size() > 1);
    CHECK(std::ranges::count(all, matching::Rule::OwnChild, &matching::Waiver::rule) == 1);
    CHECK(all[0].reason == QStringLiteral("других нет"));
    CHECK(all[1].reason == QStringLiteral("решение педсовета"));

    wish.setAside = {{QStringLiteral("match.no-consent"), QStringLiteral("очень нужно")}};
    CHECK(office::proposePairs(school->desk(), wish).error().code ==
          QStringLiteral("match.law-not-overridden"));
    wish.setAside = {{QStringLiteral("match.other"), QStringLiteral("нужно")}};
    CHECK(office::proposePairs(school->desk(), wish).error().code == QStringLiteral("match.unknown-rule"));
}

TEST_CASE("A proposal that the base has outrun is not accepted", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    const auto proposal = proposalOf(school->desk(), {});
    const auto accepted = office::acceptProposal(school->desk(), proposal);
    REQUIRE(accepted);
    CHECK(*accepted == static_cast<qsizetype>(proposal.pairs.size()));
    for (const pairs::Pair& pair : school->desk().snapshot().pairs) {
        CHECK(pair.origin ==
              (pair.score == 0 ? pairs::PairOrigin::Directive : pairs::PairOrigin::CuratorChoice));
    }
    const auto again = office::acceptProposal(school->desk(), proposal);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == QStringLiteral("match.proposal-stale"));
}

TEST_CASE("An unfinished matching comes back as it was left", "[office]")
{
    base::IdSource ids{3};
    MatchWish wish;
    wish.form = QStringLiteral("pupil-pupil");
    wish.reason = QStringLiteral("решение педсовета");
    wish.weights.time = 40;
    wish.setAside = {{QStringLiteral("match.own-child"), QStringLiteral("других нет")}};
    wish.locked = {{ids.next<people::Entry>(), ids.next<people::Entry>()}};
    wish.banned = {{ids.next<people::Entry>(), ids.next<people::Entry>()}};
    wish.leftOut = {ids.next<people::Entry>()};
    const auto back = office::matchWishFrom(office::toJson(wish));
    REQUIRE(back);
    CHECK(back->form == wish.form);
    CHECK(back->reason == wish.reason);
    CHECK(back->weights == wish.weights);
    CHECK(back->setAside == wish.setAside);
    CHECK(back->locked == wish.locked);
    CHECK(back->banned == wish.banned);
    CHECK(back->leftOut == wish.leftOut);

    REQUIRE(office::matchWishFrom({}));
    CHECK(office::matchWishFrom({})->weights == matching::Weights{});
    const auto wrong = office::matchWishFrom({{QStringLiteral("locked"), QStringLiteral("все")}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().arguments.value(QStringLiteral("field")) == QStringLiteral("locked"));
}
