#include "office/opinions.h"

#include "office/participants.h"
#include "office/propose_pairs.h"
#include "support/small_desk.h"

#include <catch2/catch.hpp>

using namespace kurator;
using pairs::Opinion;
using pairs::OpinionBy;
using pairs::Verdict;
using tests::SmallDesk;

namespace {

struct TwoWhoMayMeet
{
    [[nodiscard]] Opinion against(OpinionBy by = OpinionBy::Psychologist) const
    {
        return {{}, olga, anna, by, Verdict::Against, QStringLiteral("не ладят "), {}};
    }

    SmallDesk school;
    base::Id<people::Entry> anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    base::Id<people::Entry> olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
};

QString refusalOf(office::Desk& desk, const Opinion& opinion)
{
    const auto saved = office::saveOpinion(desk, opinion);
    REQUIRE_FALSE(saved);
    return saved.error().code;
}

} // namespace

TEST_CASE("The psychologist's ban is written down, keeps the pair from being proposed, and can be undone",
          "[office]")
{
    TwoWhoMayMeet two;
    office::Desk& desk = two.school.open();
    CHECK(office::proposePairs(desk, {})->matched == 1);
    const auto id = office::saveOpinion(desk, two.against());
    REQUIRE(id);
    CHECK(two.school.lastStep() == QStringLiteral("step.opinion-saved"));
    const Opinion stored = desk.snapshot().opinions.front();
    CHECK(stored.id == *id);
    CHECK(stored.reason == QStringLiteral("не ладят"));
    CHECK(stored.givenOn == desk.today());
    CHECK(office::proposePairs(desk, {})->matched == 0);
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().opinions.empty());
    CHECK(office::proposePairs(desk, {})->matched == 1);
}

TEST_CASE("An opinion is changed, saved again without a step, and taken away", "[office]")
{
    TwoWhoMayMeet two;
    office::Desk& desk = two.school.open();
    REQUIRE(office::saveOpinion(desk, two.against()));
    Opinion stored = desk.snapshot().opinions.front();
    const auto steps = two.school.steps();
    REQUIRE(office::saveOpinion(desk, stored));
    CHECK(two.school.steps() == steps);
    stored.verdict = Verdict::Doubtful;
    stored.reason.clear();
    REQUIRE(office::saveOpinion(desk, stored));
    CHECK(desk.snapshot().opinions.front() == stored);
    CHECK(office::proposePairs(desk, {})->matched == 1);
    REQUIRE(office::removeOpinion(desk, stored.id));
    CHECK(desk.snapshot().opinions.empty());
    CHECK(office::removeOpinion(desk, stored.id).error().code == QStringLiteral("opinion.gone"));
    CHECK(refusalOf(desk, stored) == QStringLiteral("opinion.gone"));
}

TEST_CASE("An opinion without two people, without a reason or told twice is refused", "[office]")
{
    TwoWhoMayMeet two;
    office::Desk& desk = two.school.open();
    Opinion wrong = two.against();
    wrong.reason = QStringLiteral("  ");
    CHECK(refusalOf(desk, wrong) == QStringLiteral("opinion.no-reason"));
    wrong = two.against();
    wrong.mentee = two.olga;
    CHECK(refusalOf(desk, wrong) == QStringLiteral("opinion.no-pair"));
    wrong.mentee = {};
    CHECK(refusalOf(desk, wrong) == QStringLiteral("opinion.no-pair"));
    REQUIRE(office::saveOpinion(desk, two.against()));
    CHECK(refusalOf(desk, two.against()) == QStringLiteral("opinion.already-told"));
    CHECK(office::saveOpinion(desk, two.against(OpinionBy::Mentee)));
}

TEST_CASE("Matching knows who was a pair in a former year and who was parted", "[office]")
{
    TwoWhoMayMeet two;
    tests::SmallSchool& school = two.school.school();
    const auto ivan = school.mentee(QStringLiteral("Абаев Иван Олегович"));
    programme::Programme former = school.programme();
    former.id = school.ids().next<programme::Programme>();
    former.period = {QDate(2025, 9, 1), QDate(2026, 5, 31)};
    school.snapshot().programmes.push_back(former);
    const auto entryBefore = [&](base::Id<people::Entry> now) {
        people::Entry entry = school.entry(now);
        entry.id = school.ids().next<people::Entry>();
        entry.programme = former.id;
        school.snapshot().entries.push_back(entry);
        return entry.id;
    };
    const auto olgaBefore = entryBefore(two.olga);
    const auto pairBefore = [&](base::Id<people::Entry> mentee, pairs::PairState state) {
        auto& pair = school.pairOf(school.pair(olgaBefore, entryBefore(mentee)));
        pair.programme = former.id;
        pair.state = state;
        pair.order.reset();
    };
    pairBefore(two.anna, pairs::PairState::Completed);
    pairBefore(ivan, pairs::PairState::Dissolved);
    office::Desk& desk = two.school.open();
    REQUIRE(desk.choose(school.programme().id));
    const office::Participants participants(desk);
    const auto formerOf = [&](base::Id<people::Entry> id) {
        return participants.mentee(*participants.find(id, people::Side::Mentee)).formerMentors;
    };
    const auto olga = school.entry(two.olga).person;
    CHECK(formerOf(two.anna) == std::vector{matching::FormerMentor{olga, false}});
    CHECK(formerOf(ivan) == std::vector{matching::FormerMentor{olga, true}});
}
