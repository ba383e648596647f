#include "features/story.h"
#include "lists/ballot_list.h"
#include "office/accept_proposal.h"
#include "office/ballots.h"
#include "office/match_variants.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using tests::paperRequest;

namespace {

// Each mentee names the two first who may be named, each mentor the first.
std::vector<office::BallotWish> filledBallots(const office::Desk& desk)
{
    std::vector<office::BallotWish> ballots;
    for (const lists::BallotRow& row : lists::ballotRows(desk)) {
        auto choices = office::mayBeChosen(desk, row.entry);
        choices.resize(std::min<size_t>(choices.size(), row.side == people::Side::Mentee ? 2 : 1));
        if (!choices.empty()) {
            ballots.push_back({row.entry, choices, {}, desk.today()});
        }
    }
    return ballots;
}

} // namespace

TEST_CASE("Stage 5: from the ballots to the registered order, and all of it can be taken back until then",
          "[features]")
{
    const auto school = TestSchool::demo(4, 30);
    office::Desk& desk = school->desk();
    const school::Snapshot before = desk.snapshot();

    const auto entered = office::saveBallots(desk, filledBallots(desk));
    REQUIRE(entered);
    CHECK(*entered > 10);
    office::MatchWish wish;
    const auto first = office::proposePairs(desk, wish);
    REQUIRE(first);
    CHECK(first->optimal);
    CHECK(first->quality.votedMatched > 0);
    REQUIRE_FALSE(first->unmatched.empty());
    REQUIRE(office::saveVariant(desk, QStringLiteral("первый"), wish, *first));
    wish.banned = {{first->pairs.front().mentor, first->pairs.front().mentee}};
    const auto second = office::proposePairs(desk, wish);
    REQUIRE(second);
    const auto accepted = office::acceptProposal(desk, *second);
    REQUIRE(accepted == static_cast<qsizetype>(second->pairs.size()));
    CHECK(std::ranges::count(desk.snapshot().pairs, pairs::PairState::Proposed, &pairs::Pair::state) ==
          *accepted);

    // The pairs, the variant and the ballots go again, step by step, and come back.
    for (int step = 0; step < 3; ++step) {
        REQUIRE(desk.undo());
    }
    CHECK(desk.snapshot() == before);
    for (int step = 0; step < 3; ++step) {
        REQUIRE(desk.redo());
    }

    auto request = paperRequest(QStringLiteral("D32"), QStringLiteral("112-ОД"), desk.today());
    request.leaveOut = true;
    const auto order = office::preparePaper(desk, request);
    REQUIRE(order);
    REQUIRE(office::registerPaper(desk, request, *order));
    CHECK(std::ranges::count(desk.snapshot().pairs, pairs::PairState::Active, &pairs::Pair::state) > 0);
    CHECK(desk.undo().error().code == QStringLiteral("storage.undo-barrier"));
}
