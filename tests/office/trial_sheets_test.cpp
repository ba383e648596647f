#include "office/trial_sheets.h"

#include "office/accept_proposal.h"
#include "office/meetings.h"
#include "office/movable_pairs.h"
#include "office/opinions.h"
#include "office/pair_life.h"
#include "office/paper_checks.h"
#include "office/prepare_paper.h"
#include "office/two_proposals.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using office::MatchWish;
using tests::TwoProposals;

namespace {

struct AfterTrial : TwoProposals
{
    // What the one wrote of the pair of the mentee.
    base::Result<qsizetype> writeDown(base::Id<people::Entry> mentee, base::Id<people::Entry> by,
                                      std::optional<int> contact, bool wantsChange = false,
                                      const QString& comment = {})
    {
        pairs::TrialSheet sheet;
        sheet.entry = by;
        sheet.contact = contact;
        sheet.wantsChange = wantsChange;
        sheet.comment = comment;
        return office::saveTrialSheets(school.desk(), pairOf(mentee).id, {sheet});
    }

    void meetOnTrial(base::Id<people::Entry> mentee)
    {
        pairs::Meeting meeting;
        meeting.pair = pairOf(mentee).id;
        meeting.kind = pairs::MeetingKind::Trial;
        meeting.date = school.desk().today();
        REQUIRE(office::recordMeeting(school.desk(), meeting));
    }
};

} // namespace

TEST_CASE("Sheets after the trial meeting are kept, changed and taken away, each as one step", "[office]")
{
    AfterTrial trial;
    office::Desk& desk = trial.school.open();
    const pairs::Pair pair = trial.pairOf(trial.anna);
    auto sheets = office::trialSheetsOf(desk, pair);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].entry == trial.olga);
    CHECK(sheets[1].entry == trial.anna);
    sheets[0].benefit = 8;
    sheets[1].trust = 9;
    sheets[1].comment = QStringLiteral("  понравилось\n очень ");
    CHECK(office::saveTrialSheets(desk, pair.id, sheets) == 2);
    CHECK(trial.school.lastStep() == QStringLiteral("step.trial-sheets"));
    sheets = office::trialSheetsOf(desk, pair);
    CHECK(sheets[0].filledOn == desk.today());
    CHECK(sheets[1].comment == QStringLiteral("понравилось очень"));
    CHECK(office::saveTrialSheets(desk, pair.id, sheets) == 0);
    sheets[0] = {};
    sheets[0].entry = trial.olga;
    CHECK(office::saveTrialSheets(desk, pair.id, sheets) == 1);
    REQUIRE(desk.snapshot().trialSheets.size() == 1);
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().trialSheets.size() == 2);
}

TEST_CASE("A sheet that cannot be is refused with the reason", "[office]")
{
    AfterTrial trial;
    office::Desk& desk = trial.school.open();
    const auto stranger = trial.writeDown(trial.anna, trial.petr, 7);
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().code == QStringLiteral("trial.not-of-pair"));
    const auto eleven = trial.writeDown(trial.anna, trial.anna, 11);
    REQUIRE_FALSE(eleven);
    CHECK(eleven.error().code == QStringLiteral("trial.mark"));
    CHECK(eleven.error().arguments.value(QStringLiteral("name")) == QStringLiteral("Белова Анна Игоревна"));
    CHECK_FALSE(trial.writeDown(trial.anna, trial.anna, 0));
    pairs::TrialSheet tomorrow;
    tomorrow.entry = trial.anna;
    tomorrow.contact = 5;
    tomorrow.filledOn = desk.today().addDays(1);
    const auto early = office::saveTrialSheets(desk, trial.pairOf(trial.anna).id, {tomorrow});
    REQUIRE_FALSE(early);
    CHECK(early.error().code == QStringLiteral("trial.future"));
    CHECK(desk.snapshot().trialSheets.empty());
}

// S001 5.3: low compatibility asks for another match.
TEST_CASE("A pair that did not fit may be matched anew after its trial meeting, one that fits may not",
          "[office][matching]")
{
    AfterTrial trial;
    office::Desk& desk = trial.school.open();
    trial.meetOnTrial(trial.anna);
    trial.meetOnTrial(trial.ivan);
    CHECK_FALSE(office::isMovable(desk, trial.pairOf(trial.anna)));
    REQUIRE(trial.writeDown(trial.anna, trial.anna, 8, true));
    REQUIRE(trial.writeDown(trial.ivan, trial.ivan, 8));
    CHECK(office::isMovable(desk, trial.pairOf(trial.anna)));
    CHECK_FALSE(office::isMovable(desk, trial.pairOf(trial.ivan)));
}

TEST_CASE("Two who did not fit are not proposed to each other again, and what was written stays",
          "[office][matching]")
{
    AfterTrial trial;
    office::Desk& desk = trial.school.open();
    trial.meetOnTrial(trial.anna);
    REQUIRE(trial.writeDown(trial.anna, trial.anna, 3, true, QStringLiteral("не о чем говорить")));
    MatchWish wish;
    wish.anew = true;
    const auto proposal = office::proposePairs(desk, wish);
    REQUIRE(proposal);
    REQUIRE(proposal->pairs.size() == 2); // they change partners
    for (const matching::ProposedPair& pair : proposal->pairs) {
        CHECK(pair.mentor == (pair.mentee == trial.anna ? trial.petr : trial.olga));
    }
    CHECK(office::acceptProposal(desk, *proposal) == 2);
    CHECK(desk.snapshot().meetings.empty());
    CHECK(desk.snapshot().trialSheets.empty());
    REQUIRE(desk.snapshot().opinions.size() == 1);
    const pairs::Opinion& kept = desk.snapshot().opinions.front();
    CHECK(kept.mentee == trial.anna);
    CHECK(kept.mentor == trial.olga);
    CHECK(kept.by == pairs::OpinionBy::Mentee);
    CHECK(kept.verdict == pairs::Verdict::Against);
    CHECK(kept.reason == QStringLiteral("пробная встреча: не о чем говорить"));
    const auto again = office::proposePairs(desk, wish);
    REQUIRE(again);
    for (const matching::ProposedPair& pair : again->pairs) {
        CHECK(pair.stays);
    }
    REQUIRE(desk.undo());
    CHECK(trial.pairOf(trial.anna).mentor == trial.olga);
    CHECK(desk.snapshot().opinions.empty());
    CHECK(desk.snapshot().trialSheets.size() == 1);
    CHECK(desk.snapshot().meetings.size() == 1);
}

TEST_CASE("A mild opinion told before they met becomes a ban with both reasons", "[office][matching]")
{
    AfterTrial trial;
    office::Desk& desk = trial.school.open();
    pairs::Opinion doubt;
    doubt.mentee = trial.anna;
    doubt.mentor = trial.olga;
    doubt.by = pairs::OpinionBy::Mentor;
    doubt.verdict = pairs::Verdict::Doubtful;
    doubt.reason = QStringLiteral("мало времени");
    pairs::TrialSheet sheet;
    sheet.entry = trial.olga;
    sheet.goesOn = false;
    REQUIRE(office::saveOpinion(desk, doubt));
    REQUIRE(office::saveTrialSheets(desk, trial.pairOf(trial.anna).id, {sheet}));
    REQUIRE(office::removeProposedPairs(desk, {trial.pairOf(trial.anna).id}));
    REQUIRE(desk.snapshot().opinions.size() == 1);
    CHECK(desk.snapshot().opinions.front().verdict == pairs::Verdict::Against);
    CHECK(desk.snapshot().opinions.front().reason == QStringLiteral("мало времени; пробная встреча"));
}

TEST_CASE("Two proposals of the same two in two forms go together and leave one ban", "[office][matching]")
{
    AfterTrial trial;
    auto& school = trial.school.school();
    pairs::Pair& other = school.pairOf(school.pair(trial.olga, trial.anna, QStringLiteral("teacher-pupil")));
    other.state = pairs::PairState::Proposed;
    other.order.reset();
    school.withoutMeetings();
    office::Desk& desk = trial.school.open();
    std::vector<base::Id<pairs::Pair>> both;
    for (const pairs::Pair& pair : std::vector(desk.snapshot().pairs)) {
        if (pair.mentor == trial.olga) {
            both.push_back(pair.id);
            pairs::TrialSheet sheet;
            sheet.entry = trial.anna;
            sheet.goesOn = false;
            REQUIRE(office::saveTrialSheets(desk, pair.id, {sheet}));
        }
    }
    REQUIRE(both.size() == 2);
    REQUIRE(office::removeProposedPairs(desk, both));
    CHECK(desk.snapshot().opinions.size() == 1);
}

TEST_CASE("The order of pairs is checked for those who did not fit", "[office][papers]")
{
    AfterTrial trial;
    office::Desk& desk = trial.school.open();
    office::PaperRequest request;
    request.kind = QStringLiteral("D32");
    request.leaveOut = true;
    const auto told = [&] {
        const auto prepared = office::preparePaper(desk, request);
        REQUIRE(prepared);
        const auto lines = office::paperChecks(desk, request, *prepared);
        const auto line =
            std::ranges::find(lines, QStringLiteral("paper.pairs-do-not-fit"), &office::PaperCheckLine::code);
        return line == lines.end() ? std::vector<QUuid>() : line->entries;
    };
    REQUIRE(trial.writeDown(trial.anna, trial.anna, 8));
    CHECK(told().empty());
    REQUIRE(trial.writeDown(trial.anna, trial.anna, 8, true));
    CHECK(told() == std::vector{trial.anna.uuid()});
}
