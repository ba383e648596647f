#include "matching/hard_rules.h"
#include "matching/remedies.h"

#include "matching/builders.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;
using pairs::OpinionBy;
using pairs::Verdict;

namespace {

// One teacher, one pupil, one form.
struct TwoWithOpinion
{
    explicit TwoWithOpinion(OpinionBy by, Verdict verdict = Verdict::Against)
    {
        Mentor mentor = aMentor(ids, u"Петров Алексей");
        Mentee mentee = aMentee(ids, u"Иванова Мария");
        mentor.status = people::MentorStatus::Trained;
        mentee.opinions = {{mentor.id, by, verdict}};
        inputs = {{mentee}, {mentor}, {teacherPupil()}};
    }

    [[nodiscard]] Proposal matched() const
    {
        const auto proposal = match(inputs, options);
        REQUIRE(proposal);
        return *proposal;
    }
    [[nodiscard]] RuleSet broken() const
    {
        return brokenRules(inputs.mentors[0], inputs.mentees[0], inputs.forms[0], {});
    }

    base::IdSource ids{7};
    Inputs inputs;
    Options options;
};

} // namespace

TEST_CASE("Whom the curator or the psychologist is against as a pair is not proposed (S001 3.7)",
          "[matching]")
{
    for (const OpinionBy by : {OpinionBy::Curator, OpinionBy::Psychologist}) {
        const TwoWithOpinion two(by);
        CHECK(two.broken() == RuleSet().set(bit(Rule::OpinionAgainst)));
        CHECK(two.matched().matched == 0);
        CHECK(has(two.matched().unmatched[0].reasons, "unmatched.opinion-against"));
    }
}

TEST_CASE("A wish «only not with» keeps two apart, whoever of them has it (S001 5.2)", "[matching]")
{
    for (const OpinionBy by : {OpinionBy::Mentee, OpinionBy::Mentor}) {
        const TwoWithOpinion two(by);
        CHECK(two.broken() == RuleSet().set(bit(Rule::NotWith)));
        CHECK(two.matched().matched == 0);
        CHECK(has(two.matched().unmatched[0].reasons, "unmatched.not-with"));
    }
}

TEST_CASE("Doubt keeps nobody apart, nor does an opinion of another pair", "[matching]")
{
    CHECK(TwoWithOpinion(OpinionBy::Psychologist, Verdict::Doubtful).matched().matched == 1);
    CHECK(TwoWithOpinion(OpinionBy::Mentee, Verdict::For).matched().matched == 1);
    TwoWithOpinion two(OpinionBy::Curator);
    two.inputs.mentees[0].opinions[0].mentor = two.ids.next<people::Entry>();
    CHECK(two.matched().matched == 1);
}

TEST_CASE("A ban is set aside with a written reason that stays with the pair (decision 15)", "[matching]")
{
    TwoWithOpinion two(OpinionBy::Psychologist);
    two.options.waivers = {{Rule::OpinionAgainst, {}, std::nullopt, std::nullopt}};
    CHECK(match(two.inputs, two.options).error().code == QStringLiteral("match.no-reason"));
    two.options.waivers[0].reason = QStringLiteral("психолог согласился на пробную встречу");
    const Proposal proposal = two.matched();
    REQUIRE(proposal.matched == 1);
    const std::vector<pairs::Override> expected{
        {QStringLiteral("match.opinion-against"), QStringLiteral("психолог согласился на пробную встречу")}};
    CHECK(proposal.pairs[0].overrides == expected);
}

TEST_CASE("Lifting the ban or taking the wish back is among what would help", "[matching]")
{
    const auto helps = [](OpinionBy by) {
        const TwoWithOpinion two(by);
        std::vector<Help> found;
        for (const Remedy& remedy : remedies(two.inputs, two.options, two.inputs.mentees[0].id, 5)) {
            found.push_back(remedy.help);
        }
        return found;
    };
    CHECK(std::ranges::count(helps(OpinionBy::Psychologist), Help::OpinionLifted) == 1);
    CHECK(std::ranges::count(helps(OpinionBy::Mentee), Help::WishLifted) == 1);
}
