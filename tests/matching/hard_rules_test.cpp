#include "matching/hard_rules.h"

#include "matching/builders.h"
#include "support/text.h"

#include <QSet>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;
using people::ObstacleWeight;

namespace {

RuleSet only(std::initializer_list<Rule> rules)
{
    RuleSet set;
    for (const Rule rule : rules) {
        set.set(bit(rule));
    }
    return set;
}

struct Two
{
    base::IdSource ids{1};
    Mentee mentee = aMentee(ids, u"Иванова Мария");
    Mentor mentor = aMentor(ids, u"Петров Алексей");
    Conditions conditions;

    [[nodiscard]] RuleSet broken(const programme::Form& form) const
    {
        return brokenRules(mentor, mentee, form, conditions);
    }
};

} // namespace

TEST_CASE("A teacher and a pupil with all papers may be paired", "[matching]")
{
    CHECK(Two().broken(teacherPupil()).none());
}

TEST_CASE("Both must fit the sides of the form, and an untold category fits none (decisions 3, 15)",
          "[matching]")
{
    Two two;
    CHECK(two.broken(teacherTeacher()) == only({Rule::Sides}));
    CHECK(two.broken(pupilPupil()) == only({Rule::Sides}));
    two.mentee.category.reset();
    CHECK(two.broken(teacherPupil()) == only({Rule::Sides}));
}

TEST_CASE("Nobody mentors oneself (decision 15)", "[matching]")
{
    Two two;
    two.mentor.category = people::Category::Pupil;
    two.mentor.person = two.mentee.person;
    CHECK(two.broken(pupilPupil()) == only({Rule::SamePerson}));
}

TEST_CASE("Without a consent of either there is no pair (152-ФЗ ст. 9)", "[matching]")
{
    Two two;
    two.mentee.obstacles = {anObstacle(ObstacleWeight::Law, "consent.missing")};
    CHECK(two.broken(teacherPupil()) == only({Rule::NoConsent}));
    two.mentee.obstacles.clear();
    two.mentor.obstacles = {anObstacle(ObstacleWeight::Law, "consent.expired")};
    CHECK(two.broken(teacherPupil()) == only({Rule::NoConsent}));
}

TEST_CASE(
    "A signature that only practice asks for is a rule of the model, a warning is none (decisions 11, 37)",
    "[matching]")
{
    Two two;
    two.mentee.obstacles = {anObstacle(ObstacleWeight::Warning, "consent.participation")};
    CHECK(two.broken(teacherPupil()).none());
    two.mentee.obstacles = {anObstacle(ObstacleWeight::Model, "consent.no-self-signature")};
    CHECK(two.broken(teacherPupil()) == only({Rule::ConsentPractice}));
}

TEST_CASE("An employee mentors an employee only with the papers of ТК РФ ст. 351.8", "[matching]")
{
    Two two;
    two.mentor.labourObstacles = {anObstacle(ObstacleWeight::Law, "labour.no-consent")};
    CHECK(two.broken(teacherPupil()).none());
    two.mentee.category = people::Category::Teacher;
    CHECK(two.broken(teacherTeacher()) == only({Rule::EmployeePapers}));
}

TEST_CASE("A mentor has no more mentees than places, one where no number is told (decision 19)", "[matching]")
{
    Two two;
    two.mentor.capacity.reset();
    CHECK(two.mentor.freePlaces() == 1);
    CHECK(two.broken(teacherPupil()).none());
    two.mentor.taken = 1;
    CHECK(two.broken(teacherPupil()) == only({Rule::Capacity}));
    two.mentor.capacity = 3;
    CHECK(two.mentor.freePlaces() == 2);
    two.mentor.taken = 5;
    CHECK(two.mentor.freePlaces() == 0);
}

TEST_CASE("A parent does not mentor an own child (S001)", "[matching]")
{
    Two two;
    two.mentee.representatives = {two.ids.next<people::Person>(), two.mentor.person};
    CHECK(two.broken(teacherPupil()) == only({Rule::OwnChild}));
}

TEST_CASE("The registry is asked for once it was approved (S001, T41)", "[matching]")
{
    Two two;
    CHECK(two.broken(teacherPupil()).none());
    two.conditions.registryApproved = true;
    CHECK(two.broken(teacherPupil()) == only({Rule::NotInRegistry}));
    two.mentor.status = people::MentorStatus::InRegistry;
    CHECK(two.broken(teacherPupil()).none());
    two.mentor.status = people::MentorStatus::Trained;
    CHECK(two.broken(teacherPupil()).none());
}

TEST_CASE("A suspended or excluded mentor is not proposed", "[matching]")
{
    Two two;
    two.mentor.status = people::MentorStatus::Suspended;
    CHECK(two.broken(teacherPupil()) == only({Rule::MentorLeft}));
    two.mentor.status = people::MentorStatus::Excluded;
    CHECK(two.broken(teacherPupil()) == only({Rule::MentorLeft}));
}

TEST_CASE("Training is asked for where the programme says so (decision 36)", "[matching]")
{
    Two two;
    two.conditions.trainingBeforePairs = true;
    CHECK(two.broken(teacherPupil()) == only({Rule::NotTrained}));
    two.mentor.trained = true;
    CHECK(two.broken(teacherPupil()).none());
}

TEST_CASE("A mentee is 10 to 19 in forms with pupils, of any age between teachers (decision 16)",
          "[matching]")
{
    Two two;
    for (const int age : {10, 19}) {
        two.mentee.age = people::Age{age, true};
        CHECK(two.broken(teacherPupil()).none());
    }
    for (const int age : {9, 20}) {
        two.mentee.age = people::Age{age, true};
        CHECK(two.broken(teacherPupil()) == only({Rule::MenteeAge}));
    }
    two.mentee.category = people::Category::Teacher;
    two.mentee.age = people::Age{45, true};
    CHECK(two.broken(teacherTeacher()).none());
}

TEST_CASE("Someone whose year of birth alone is known is not turned away while one of both ages fits",
          "[matching]")
{
    Two two;
    two.mentee.age = people::Age{20, false};
    CHECK(two.broken(teacherPupil()).none());
    two.mentee.age = people::Age{21, false};
    CHECK(two.broken(teacherPupil()) == only({Rule::MenteeAge}));
    two.mentee.age = people::Age{10, false};
    CHECK(two.broken(teacherPupil()).none());
}

TEST_CASE("A form may ask for the mentor's age, as the guest mentor's 25 (S001)", "[matching]")
{
    Two two;
    programme::Form guest = teacherPupil();
    guest.mentorAges = people::AgeRange{25, 150};
    CHECK(two.broken(guest).none());
    two.mentor.age = people::Age{24, true};
    CHECK(two.broken(guest) == only({Rule::MentorAge}));
}

TEST_CASE("One mentor per mentee and form, another form is a rule of the model (decision 17)", "[matching]")
{
    Two two;
    two.mentee.formsWithMentor = {QStringLiteral("teacher-pupil")};
    CHECK(two.broken(teacherPupil()) == only({Rule::SameFormMentor}));
    two.mentee.formsWithMentor = {QStringLiteral("pupil-pupil")};
    CHECK(two.broken(teacherPupil()) == only({Rule::SecondMentor}));
}

TEST_CASE("Law, model and silent rules are those of decision 15", "[matching]")
{
    CHECK(kindOf(Rule::NoConsent) == RuleKind::Law);
    CHECK(kindOf(Rule::EmployeePapers) == RuleKind::Law);
    for (const Rule rule : {Rule::OwnChild, Rule::NotInRegistry, Rule::NotTrained, Rule::MenteeAge,
                            Rule::MentorAge, Rule::SecondMentor}) {
        CHECK(kindOf(rule) == RuleKind::Model);
    }
    for (const Rule rule : {Rule::Sides, Rule::SamePerson, Rule::Capacity}) {
        CHECK(kindOf(rule) == RuleKind::Silent);
    }
}

TEST_CASE("Every rule has a code of its own and tells whom it is about", "[matching]")
{
    Two two;
    two.mentee.age = people::Age{9, true};
    QSet<QString> codes;
    for (size_t i = 0; i < ruleCount; ++i) {
        codes.insert(codeOf(static_cast<Rule>(i)));
    }
    CHECK(codes.size() == ruleCount);
    const auto arguments = ruleArguments(Rule::MenteeAge, two.mentor, two.mentee, teacherPupil());
    CHECK(arguments.value(QStringLiteral("mentee")) == QStringLiteral("Иванова Мария"));
    CHECK(arguments.value(QStringLiteral("age")) == QStringLiteral("9"));
    CHECK(arguments.value(QStringLiteral("from")) == QStringLiteral("10"));
}
