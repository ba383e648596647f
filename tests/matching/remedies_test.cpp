#include "matching/remedies.h"

#include "matching/builders.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;

namespace {

// A mentor of chemistry with one place, and two who want chemistry.
struct ChemistrySchool
{
    base::IdSource ids{5};
    Inputs inputs;
    Options options;

    ChemistrySchool()
    {
        inputs.forms = {teacherPupil()};
        for (const char16_t* name : {u"Абаев Иван", u"Белова Анна"}) {
            Mentee mentee = aMentee(ids, name);
            mentee.age = people::Age{13, true};
            mentee.requestWords = words(u"хими");
            inputs.mentees.push_back(mentee);
        }
        addMentor(u"Громов Пётр");
    }

    Mentor& addMentor(const char16_t* name)
    {
        Mentor mentor = aMentor(ids, name);
        mentor.competenceWords = words(u"хими");
        mentor.status = people::MentorStatus::Trained;
        mentor.trained = true;
        inputs.mentors.push_back(mentor);
        return inputs.mentors.back();
    }

    [[nodiscard]] base::Id<people::Entry> leftOver() const
    {
        const auto proposal = match(inputs, options);
        REQUIRE(proposal);
        REQUIRE(proposal->unmatched.size() == 1);
        return proposal->unmatched.front().mentee;
    }

    [[nodiscard]] std::vector<Help> helps() const
    {
        std::vector<Help> found;
        for (const Remedy& remedy : remedies(inputs, options, leftOver(), 10)) {
            found.push_back(remedy.help);
        }
        return found;
    }

    [[nodiscard]] bool helps(Help help) const
    {
        const auto found = helps();
        return std::ranges::find(found, help) != found.end();
    }
};

} // namespace

TEST_CASE("One place more or one mentor more helps where all places are taken", "[matching]")
{
    const ChemistrySchool school;
    CHECK(school.helps() == std::vector{Help::OnePlaceMore, Help::OneMentorMore});
    const auto found = remedies(school.inputs, school.options, school.leftOver(), 1);
    REQUIRE(found.size() == 1);
    CHECK(found.front().mentor == school.inputs.mentors.front().id);
    CHECK(found.front().note.arguments.value(QStringLiteral("mentor")) == QStringLiteral("Громов Пётр"));
}

TEST_CASE("A place with a mentor who cannot help is no remedy, but one further along the chain is",
          "[matching]")
{
    ChemistrySchool school;
    Mentor& other = school.addMentor(u"Дёмина Ольга");
    school.inputs.mentees.push_back(aMentee(school.ids, u"Яшин Олег"));
    school.inputs.mentees.back().age = people::Age{13, true};
    // Only the newcomer may go to the other mentor, who has one place: the two still lack one.
    school.options.banned = {{other.id, school.inputs.mentees[0].id},
                             {other.id, school.inputs.mentees[1].id}};
    const auto found = remedies(school.inputs, school.options, school.leftOver(), 10);
    REQUIRE_FALSE(found.empty());
    for (const Remedy& remedy : found) {
        CHECK_FALSE((remedy.help == Help::OnePlaceMore && remedy.mentor == other.id));
    }
}

TEST_CASE("What lacks a single paper is told as that paper", "[matching]")
{
    ChemistrySchool school;
    Mentor& second = school.addMentor(u"Дёмина Ольга");

    SECTION("the consent of another mentor")
    {
        second.obstacles = {anObstacle(people::ObstacleWeight::Law, "consent.none")};
        CHECK(school.helps().front() == Help::OnePlaceMore);
        CHECK(school.helps(Help::MentorConsent));
    }
    SECTION("the training of another mentor")
    {
        school.options.conditions.trainingBeforePairs = true;
        second.trained = false;
        second.status = people::MentorStatus::InRegistry;
        CHECK(school.helps(Help::Training));
    }
    SECTION("the registry")
    {
        school.options.conditions.registryApproved = true;
        second.status = people::MentorStatus::Candidate;
        CHECK(school.helps(Help::Registry));
    }
    SECTION("the curator's own ban")
    {
        for (const Mentee& mentee : school.inputs.mentees) {
            school.options.banned.push_back({second.id, mentee.id});
        }
        CHECK(school.helps(Help::BanLifted));
    }
    SECTION("the mentee's consent")
    {
        school.inputs.mentees[1].obstacles = {anObstacle(people::ObstacleWeight::Law, "consent.none")};
        CHECK(school.helps().front() == Help::OwnConsent);
    }
}

TEST_CASE("Below a threshold the wished age or the threshold itself gives way", "[matching]")
{
    ChemistrySchool school;
    school.inputs.mentees.erase(school.inputs.mentees.begin());
    Mentor& mentor = school.inputs.mentors.front();
    mentor.wishedAges = people::AgeRange{15, 17};
    school.options.goal = Goal::BestSuited;
    school.options.weights = {0, 0, 0, 0, 10};
    school.options.threshold = 40;
    CHECK(school.helps(Help::WiderAges));
    school.options.weights = {10, 0, 0, 0, 10};
    school.options.threshold = 80;
    CHECK(school.helps(Help::LowerThreshold));
    const auto proposal = match(school.inputs, school.options);
    CHECK(has(proposal->unmatched.front().reasons, "unmatched.below-threshold"));
}

TEST_CASE("Who has a mentor or takes no part needs no remedy", "[matching]")
{
    const ChemistrySchool school;
    const auto left = school.leftOver();
    for (const Mentee& mentee : school.inputs.mentees) {
        if (mentee.id != left) {
            CHECK(remedies(school.inputs, school.options, mentee.id, 10).empty());
        }
    }
    CHECK(remedies(school.inputs, school.options, school.inputs.mentors.front().id, 10).empty());
}
