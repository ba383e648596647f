#include "office/accept_proposal.h"
#include "office/pair_card.h"
#include "office/pair_life.h"
#include "office/propose_pairs.h"
#include "school/lookup.h"

#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using pairs::PairState;

namespace {

// Two whom matching would pair.
office::PairDraft possibleDraft(const office::Desk& desk)
{
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(!proposal->pairs.empty());
    const auto& pair = proposal->pairs.front();
    office::PairDraft draft;
    draft.mentor = pair.mentor;
    draft.mentees = {pair.mentee};
    draft.form = pair.form;
    draft.goal = QStringLiteral("подготовиться к олимпиаде");
    return draft;
}

bool tells(const std::vector<office::PairFault>& faults, const char* code, bool byReason)
{
    return std::ranges::any_of(faults, [&](const office::PairFault& fault) {
        return fault.code == QLatin1String(code) && fault.byReason == byReason;
    });
}

} // namespace

TEST_CASE("A pair made by hand holds its place and can be taken back", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    const auto draft = possibleDraft(desk);
    CHECK(office::pairFaults(desk, draft).empty());
    const auto id = office::makePair(desk, draft);
    REQUIRE(id);
    REQUIRE(desk.snapshot().pairs.size() == 1);
    const pairs::Pair pair = desk.snapshot().pairs.front();
    CHECK(pair.id == *id);
    CHECK(pair.state == PairState::Proposed);
    CHECK(pair.goal == draft.goal);
    CHECK(pair.period.end == desk.programme().period.end);
    CHECK(tells(office::pairFaults(desk, draft), "match.same-form-mentor", false));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().pairs.empty());
}

TEST_CASE("A draft is told all that stands in its way", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    const auto faults = office::pairFaults(desk, {});
    CHECK(tells(faults, "pairs.no-mentor", false));
    CHECK(tells(faults, "pairs.no-mentees", false));
    CHECK(tells(faults, "pairs.unknown-form", false));

    auto draft = possibleDraft(desk);
    draft.mentees.push_back(draft.mentees.front());
    CHECK(tells(office::pairFaults(desk, draft), "pairs.twice", false));
    draft.mentees.pop_back();
    draft.period = {QDate(2026, 12, 20), QDate(2026, 12, 1)};
    CHECK(tells(office::pairFaults(desk, draft), "pairs.dates-order", false));
    draft.period = {QDate(2036, 12, 1), QDate(2036, 12, 2)};
    CHECK(tells(office::pairFaults(desk, draft), "pairs.outside-programme", false));
}

TEST_CASE("A rule of the model gives way to a written reason, which the pair keeps", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    auto draft = possibleDraft(desk);
    const auto* child = school::Lookup(desk.snapshot()).personOf(draft.mentees.front());
    const auto* adult = school::Lookup(desk.snapshot()).personOf(draft.mentor);
    people::Representation family;
    family.id = desk.ids().next<people::Representation>();
    family.child = child->id;
    family.adult = adult->id;
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, {{}, {family}}));
    CHECK(tells(office::pairFaults(desk, draft), "match.own-child", true));
    draft.overrides = {{QStringLiteral("match.own-child"), QStringLiteral(" ")}};
    CHECK_FALSE(office::makePair(desk, draft));

    draft.overrides = {{QStringLiteral("match.own-child"), QStringLiteral("других нет")},
                       {QStringLiteral("match.mentee-age"), QStringLiteral("не понадобилось")}};
    REQUIRE(office::makePair(desk, draft));
    CHECK(desk.snapshot().pairs.front().overrides ==
          std::vector<pairs::Override>{{QStringLiteral("match.own-child"), QStringLiteral("других нет")}});
}

TEST_CASE("Without a consent or a free place no reason makes a pair", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    auto draft = possibleDraft(desk);
    auto mentor = *school::Lookup(desk.snapshot()).entry(draft.mentor);
    mentor.capacity = 0;
    school::Changes changes{{}, {mentor}};
    const auto person = school::Lookup(desk.snapshot()).entry(draft.mentees.front())->person;
    for (const people::Consent& consent : desk.snapshot().consents) {
        if (consent.person == person) {
            changes.removed.emplace_back(consent);
        }
    }
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    const auto faults = office::pairFaults(desk, draft);
    CHECK(tells(faults, "pairs.places", false));
    CHECK(tells(faults, "consent.missing", false));
}

TEST_CASE("After the order the goal may change, the dates may not", "[office]")
{
    const auto school = TestSchool::demo(6, 12);
    office::Desk& desk = school->desk();
    const auto fixed = std::ranges::find(desk.snapshot().pairs, PairState::Active, &pairs::Pair::state);
    REQUIRE(fixed != desk.snapshot().pairs.end());
    auto card = office::pairCard(desk, fixed->id);
    REQUIRE(card);
    card->goal = QStringLiteral("новая цель");
    REQUIRE(office::savePair(desk, *card));
    CHECK(office::pairCard(desk, card->id)->goal == QStringLiteral("новая цель"));
    card->period.end = card->period.end.addDays(-10);
    const auto refused = office::savePair(desk, *card);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("pairs.fixed"));
    CHECK(office::removeProposedPairs(desk, {card->id}).error().code == QStringLiteral("pairs.in-order"));
}

TEST_CASE("A pair rests, works again and ends with its outcome", "[office]")
{
    const auto school = TestSchool::demo(6, 12);
    office::Desk& desk = school->desk();
    const auto id = std::ranges::find(desk.snapshot().pairs, PairState::Active, &pairs::Pair::state)->id;
    const auto state = [&] { return std::ranges::find(desk.snapshot().pairs, id, &pairs::Pair::id)->state; };
    CHECK_FALSE(office::resumePair(desk, id));
    REQUIRE(office::suspendPair(desk, id));
    CHECK(state() == PairState::Suspended);
    REQUIRE(office::resumePair(desk, id));
    CHECK(state() == PairState::Active);

    const auto refusal = [&](const office::PairEnding& ending) {
        const auto ended = office::endPair(desk, id, ending);
        return ended ? QStringLiteral("nothing refused") : ended.error().code;
    };
    CHECK(refusal({PairState::Active, desk.today(), {}}) == QStringLiteral("pairs.not-an-ending"));
    CHECK(refusal({PairState::Completed, {}, {}}) == QStringLiteral("pairs.end-day-missing"));
    CHECK(refusal({PairState::Completed, desk.today().addDays(1), {}}) == QStringLiteral("pairs.end-future"));
    CHECK(refusal({PairState::Completed, QDate(2020, 1, 1), {}}) ==
          QStringLiteral("pairs.end-day-before-start"));
    CHECK(refusal({PairState::Dissolved, desk.today(), {}}) == QStringLiteral("pairs.end-reason"));
    REQUIRE(office::endPair(desk, id, {PairState::Dissolved, desk.today(), QStringLiteral("переезд")}));
    const auto ended = *std::ranges::find(desk.snapshot().pairs, id, &pairs::Pair::id);
    CHECK(ended.state == PairState::Dissolved);
    CHECK(ended.period.end == desk.today());
    CHECK(ended.members.front().to == desk.today());
    CHECK(ended.members.front().reason == QStringLiteral("переезд"));
    CHECK(refusal({PairState::Completed, desk.today(), {}}) == QStringLiteral("pairs.ended-already"));
}

TEST_CASE("Proposed pairs go together, with one step to bring them back", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(desk, *proposal));
    const auto before = desk.snapshot().pairs;
    REQUIRE(before.size() > 1);
    const auto removed = office::removeProposedPairs(desk, {before[0].id, before[1].id});
    REQUIRE(removed);
    CHECK(*removed == 2);
    CHECK(desk.snapshot().pairs.size() == before.size() - 2);
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().pairs == before);
}
