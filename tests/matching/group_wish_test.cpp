#include "matching/match.h"

#include "matching/builders.h"
#include "support/text.h"

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;

namespace {

// Two mentors with four places each; four ask for physics, three for English.
struct GroupSchool
{
    base::IdSource ids{9};
    Inputs inputs;
    Options options;

    GroupSchool()
    {
        inputs.forms = {teacherPupil()};
        for (const char16_t* asks :
             {u"физик", u"физик", u"физик", u"физик", u"английск", u"английск", u"английск"}) {
            inputs.mentees.push_back(aMentee(ids, u"Иванова Мария"));
            inputs.mentees.back().requestWords = words(asks);
        }
        for (const char16_t* name : {u"Смирнов Пётр", u"Титова Ольга"}) {
            inputs.mentors.push_back(aMentor(ids, name, 4));
        }
        inputs.mentors[0].competenceWords = words(u"физик английск");
        inputs.mentors[1].competenceWords = words(u"физик");
        options.groups = GroupWish{2, 0, true};
    }

    [[nodiscard]] PairWish wish(size_t mentor, size_t mentee) const
    {
        return {inputs.mentors[mentor].id, inputs.mentees[mentee].id};
    }
    [[nodiscard]] QString refusal() const
    {
        const auto result = match(inputs, options);
        return result ? QStringLiteral("nothing refused") : result.error().code;
    }
    [[nodiscard]] QStringList themesOf(size_t mentor, const Proposal& proposal) const
    {
        QStringList themes;
        for (const ProposedPair& pair : proposal.pairs) {
            if (pair.mentor == inputs.mentors[mentor].id) {
                themes += std::ranges::find(inputs.mentees, pair.mentee, &Mentee::id)->requestWords;
            }
        }
        themes.removeDuplicates();
        return themes;
    }
};

} // namespace

TEST_CASE("Everyone of a group asks for one thing, and the groups are proved best", "[matching]")
{
    const GroupSchool school;
    const auto proposal = match(school.inputs, school.options);
    REQUIRE(proposal);
    CHECK(proposal->groups);
    CHECK(proposal->optimal);
    CHECK(proposal->matched == 7);
    CHECK(school.themesOf(0, *proposal) == words(u"английск"));
    CHECK(school.themesOf(1, *proposal) == words(u"физик"));
}

TEST_CASE("A group that was begun by hand is filled up with those who ask for the same", "[matching]")
{
    GroupSchool school;
    school.options.locked = {school.wish(0, 0)};
    const auto proposal = match(school.inputs, school.options);
    REQUIRE(proposal);
    CHECK(school.themesOf(0, *proposal) == words(u"физик"));
    CHECK(std::ranges::count(proposal->pairs, true, &ProposedPair::locked) == 1);
}

TEST_CASE("Whoever finds no group is told so, and what would help", "[matching]")
{
    GroupSchool school;
    school.options.groups->least = 4;
    const auto proposal = match(school.inputs, school.options);
    REQUIRE(proposal);
    CHECK(proposal->matched == 4);
    REQUIRE(proposal->unmatched.size() == 3);
    for (const Unmatched& left : proposal->unmatched) {
        CHECK(left.reasons.front().code == QStringLiteral("unmatched.no-group-of-theme"));
        CHECK(left.reasons.front().arguments.value(QStringLiteral("least")) == QStringLiteral("4"));
    }
    school.options.groups = GroupWish{9, 0, false};
    const auto none = match(school.inputs, school.options);
    REQUIRE(none);
    CHECK(none->pairs.empty());
    CHECK(none->unmatched.front().reasons.front().code == QStringLiteral("unmatched.no-group"));
}

TEST_CASE("Groups that contradict themselves or the curator's hand are refused", "[matching]")
{
    GroupSchool school;
    school.options.groups = GroupWish{3, 2, false};
    CHECK(school.refusal() == QStringLiteral("match.group-sizes"));
    school.options.groups = GroupWish{0, 2, false};
    CHECK(school.refusal() == QStringLiteral("match.group-sizes"));
    school.options.groups = GroupWish{2, 2, true};
    school.options.locked = {school.wish(0, 0), school.wish(0, 6)};
    CHECK(school.refusal() == QStringLiteral("match.lock-themes"));
    school.options.locked = {school.wish(0, 0), school.wish(0, 1), school.wish(0, 2)};
    CHECK(school.refusal() == QStringLiteral("match.lock-group-places"));
    school.options.locked.clear();
    school.inputs.forms.push_back(teacherPupil());
    CHECK(school.refusal() == QStringLiteral("match.groups-one-form"));
}
