#include "matching/match.h"

#include "matching/builders.h"
#include "support/text.h"

#include <random>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;
using people::ObstacleWeight;

namespace {

struct School
{
    base::IdSource ids{1};
    Inputs inputs;
    Options options;

    School() { inputs.forms = {teacherPupil(), teacherTeacher(), pupilPupil()}; }

    Mentee& add(Mentee mentee) { return inputs.mentees.emplace_back(std::move(mentee)); }
    Mentor& add(Mentor mentor) { return inputs.mentors.emplace_back(std::move(mentor)); }
    [[nodiscard]] Proposal proposal() const
    {
        const auto result = match(inputs, options);
        REQUIRE(result);
        return *result;
    }
};

Waiver waiverOf(Rule rule, const char16_t* reason)
{
    return {rule, QString::fromUtf16(reason), std::nullopt, std::nullopt};
}

void addRandomPeople(School& school, int mentees, int mentors, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    const QStringList vocabulary = words(u"математик физик английск шахмат туризм робот театр журналистик");
    for (int i = 0; i < mentees; ++i) {
        Mentee& mentee =
            school.add(aMentee(school.ids, u"Однофамильцева Анна",
                               upTo(5) == 0 ? people::Category::Teacher : people::Category::Pupil));
        mentee.requestWords = {vocabulary.at(upTo(7)), vocabulary.at(upTo(7))};
        mentee.age = people::Age{9 + upTo(10), true};
    }
    for (int i = 0; i < mentors; ++i) {
        Mentor& mentor =
            school.add(aMentor(school.ids, u"Однофамильцев Пётр", upTo(4),
                               upTo(3) == 0 ? people::Category::Pupil : people::Category::Teacher));
        mentor.competenceWords = {vocabulary.at(upTo(7)), vocabulary.at(upTo(7))};
        mentor.wishedAges = people::AgeRange{10, 14};
    }
}

} // namespace

TEST_CASE("Each mentee goes to the mentor who answers the request", "[matching]")
{
    School school;
    const auto maths = school.add(aMentor(school.ids, u"Смирнова Анна")).id;
    school.inputs.mentors.back().competenceWords = words(u"математик");
    const auto robots = school.add(aMentor(school.ids, u"Петров Алексей")).id;
    school.inputs.mentors.back().competenceWords = words(u"робот");
    const auto wantsRobots = school.add(aMentee(school.ids, u"Козлов Дмитрий")).id;
    school.inputs.mentees.back().requestWords = words(u"робот");
    const auto wantsMaths = school.add(aMentee(school.ids, u"Иванова Мария")).id;
    school.inputs.mentees.back().requestWords = words(u"математик");

    const Proposal proposal = school.proposal();
    REQUIRE(proposal.pairs.size() == 2);
    CHECK(proposal.pairs[0].mentor == robots);
    CHECK(proposal.pairs[0].mentee == wantsRobots);
    CHECK(proposal.pairs[1].mentor == maths);
    CHECK(proposal.pairs[1].mentee == wantsMaths);
    CHECK(proposal.matched == 2);
    CHECK(proposal.total == proposal.pairs[0].score.value + proposal.pairs[1].score.value);
    CHECK(proposal.worst == 81); // 62.5 and three halves of 12.5
    CHECK(proposal.optimal);
    CHECK(proposal.unmatched.empty());
}

TEST_CASE("A mentor's places are shared by all forms (decision 19)", "[matching]")
{
    School school;
    Mentor& mentor = school.add(aMentor(school.ids, u"Смирнова Анна", 2));
    mentor.taken = 1;
    const auto colleague = school.add(aMentee(school.ids, u"Андреева Ольга", people::Category::Teacher)).id;
    const auto pupil = school.add(aMentee(school.ids, u"Иванова Мария")).id;
    school.inputs.mentees.back().requestWords = words(u"математик");
    school.inputs.mentors.back().competenceWords = words(u"математик");

    const Proposal proposal = school.proposal();
    REQUIRE(proposal.pairs.size() == 1);
    CHECK(proposal.pairs[0].mentee == pupil);
    CHECK(proposal.pairs[0].form == QStringLiteral("teacher-pupil"));
    REQUIRE(proposal.unmatched.size() == 1);
    CHECK(proposal.unmatched[0].mentee == colleague);
    const auto why = argumentsOf(proposal.unmatched[0].reasons, "unmatched.taken");
    CHECK(why.value(QStringLiteral("n")) == QStringLiteral("1"));
    CHECK(why.value(QStringLiteral("mentors")) == QStringLiteral("Смирнова Анна (Иванова Мария)"));
}

TEST_CASE("The form wished for comes first, then the order of the profile", "[matching]")
{
    School school;
    programme::Form gifted = teacherPupil();
    gifted.code = QStringLiteral("teacher-pupil-gifted");
    school.inputs.forms.push_back(gifted);
    school.add(aMentor(school.ids, u"Смирнова Анна"));
    school.add(aMentee(school.ids, u"Иванова Мария"));
    CHECK(school.proposal().pairs[0].form == QStringLiteral("teacher-pupil"));
    school.inputs.mentors.front().wishedForms = {gifted.code};
    CHECK(school.proposal().pairs[0].form == gifted.code);
    school.inputs.mentees.front().wishedForms = {QStringLiteral("teacher-pupil")};
    CHECK(school.proposal().pairs[0].form == QStringLiteral("teacher-pupil"));
}

TEST_CASE("A form that needs no exception is taken before the one wished for", "[matching]")
{
    School school;
    programme::Form young = teacherPupil();
    young.code = QStringLiteral("teacher-child");
    young.menteeAges = people::AgeRange{6, 12};
    school.inputs.forms.push_back(young);
    school.options.waivers = {waiverOf(Rule::MenteeAge, u"решение педсовета")};
    school.add(aMentor(school.ids, u"Смирнова Анна"));
    Mentee& mentee = school.add(aMentee(school.ids, u"Иванова Мария"));
    mentee.age = people::Age{9, true};
    mentee.wishedForms = {QStringLiteral("teacher-pupil")};
    const Proposal proposal = school.proposal();
    CHECK(proposal.pairs[0].form == young.code);
    CHECK(proposal.pairs[0].overrides.empty());
}

TEST_CASE("Who has no consent is left without a mentor and told why", "[matching]")
{
    School school;
    school.add(aMentor(school.ids, u"Смирнова Анна"));
    Mentee& mentee = school.add(aMentee(school.ids, u"Иванова Мария"));
    mentee.obstacles = {anObstacle(ObstacleWeight::Law, "consent.missing"),
                        anObstacle(ObstacleWeight::Warning, "consent.participation")};
    const Proposal proposal = school.proposal();
    CHECK(proposal.pairs.empty());
    CHECK_FALSE(proposal.worst);
    REQUIRE(proposal.unmatched.size() == 1);
    const auto& reasons = proposal.unmatched[0].reasons;
    CHECK(argumentsOf(reasons, "unmatched.no-consent").value(QStringLiteral("mentee")) ==
          QStringLiteral("Иванова Мария"));
    CHECK(has(reasons, "consent.missing"));
    CHECK_FALSE(has(reasons, "consent.participation"));
}

TEST_CASE("Every kind of left-over has its reason", "[matching]")
{
    School school;
    const auto reasonsFor = [&](const Mentee& mentee) {
        School one = school;
        one.inputs.mentees = {mentee};
        const Proposal proposal = one.proposal();
        REQUIRE(proposal.unmatched.size() == 1);
        return proposal.unmatched[0].reasons;
    };
    Mentee mentee = aMentee(school.ids, u"Иванова Мария");
    CHECK(has(reasonsFor(mentee), "unmatched.no-mentors"));

    Mentor& mentor = school.add(aMentor(school.ids, u"Смирнова Анна"));
    Mentee unknown = mentee;
    unknown.category.reset();
    CHECK(has(reasonsFor(unknown), "unmatched.no-category"));
    Mentee parent = mentee;
    parent.category = people::Category::Parent;
    CHECK(has(reasonsFor(parent), "unmatched.no-form"));
    Mentee tooYoung = mentee;
    tooYoung.age = people::Age{8, true};
    CHECK(argumentsOf(reasonsFor(tooYoung), "unmatched.mentee-age").value(QStringLiteral("age")) ==
          QStringLiteral("8"));
    Mentee paired = mentee;
    paired.formsWithMentor = {QStringLiteral("teacher-pupil")};
    CHECK(has(reasonsFor(paired), "unmatched.has-mentor"));
    Mentee ownChild = mentee;
    ownChild.representatives = {mentor.person};
    CHECK(argumentsOf(reasonsFor(ownChild), "unmatched.own-child").value(QStringLiteral("mentors")) ==
          QStringLiteral("Смирнова Анна"));
    mentor.obstacles = {anObstacle(ObstacleWeight::Law, "consent.missing")};
    CHECK(has(reasonsFor(mentee), "unmatched.mentor-consent"));
    mentor.obstacles.clear();
    mentor.taken = 1;
    CHECK(has(reasonsFor(mentee), "unmatched.capacity"));
    mentor.taken = 0;
    mentor.category = people::Category::Parent;
    CHECK(has(reasonsFor(mentee), "unmatched.sides"));
}

TEST_CASE("A long list of mentors who do not fit is counted and cut", "[matching]")
{
    School school;
    for (const auto* name : {u"Авдеев", u"Борисов", u"Власов", u"Громов", u"Дёмин", u"Егоров"}) {
        school.add(aMentor(school.ids, name, 0));
    }
    school.add(aMentee(school.ids, u"Иванова Мария"));
    const auto why = argumentsOf(school.proposal().unmatched[0].reasons, "unmatched.capacity");
    CHECK(why.value(QStringLiteral("n")) == QStringLiteral("6"));
    CHECK(why.value(QStringLiteral("mentors")) ==
          QStringLiteral("Авдеев; Борисов; Власов; Громов; Дёмин; …"));
}

TEST_CASE(
    "A rule of the model is set aside only with a written reason, which is kept with the pair (decision 15)",
    "[matching]")
{
    School school;
    const Mentor mentor = school.add(aMentor(school.ids, u"Смирнова Анна"));
    Mentee& mentee = school.add(aMentee(school.ids, u"Смирнова Мария"));
    mentee.representatives = {mentor.person};
    CHECK(school.proposal().pairs.empty());

    school.options.waivers = {waiverOf(Rule::OwnChild, u"  ")};
    CHECK(match(school.inputs, school.options).error().code == QStringLiteral("match.no-reason"));

    school.options.waivers = {waiverOf(Rule::OwnChild, u"других наставников нет"),
                              {Rule::OwnChild, QStringLiteral("решение педсовета"), mentor.id, mentee.id}};
    const Proposal proposal = school.proposal();
    REQUIRE(proposal.pairs.size() == 1);
    CHECK(proposal.pairs[0].overrides == std::vector<pairs::Override>{{QStringLiteral("match.own-child"),
                                                                       QStringLiteral("решение педсовета")}});
}

TEST_CASE("A reason given for one person opens no other pair", "[matching]")
{
    School school;
    school.options.conditions.registryApproved = true;
    const auto first = school.add(aMentor(school.ids, u"Авдеев Пётр")).id;
    school.add(aMentor(school.ids, u"Борисов Пётр"));
    school.add(aMentee(school.ids, u"Иванова Мария"));
    school.add(aMentee(school.ids, u"Козлов Дмитрий"));
    school.options.waivers = {{Rule::NotInRegistry, QStringLiteral("приказ готовится"), first, std::nullopt}};
    const Proposal proposal = school.proposal();
    REQUIRE(proposal.pairs.size() == 1);
    CHECK(proposal.pairs[0].mentor == first);
}

TEST_CASE("The law and the silent rules are never set aside (decision 15)", "[matching]")
{
    School school;
    for (const Rule rule :
         {Rule::NoConsent, Rule::EmployeePapers, Rule::Sides, Rule::SamePerson, Rule::Capacity}) {
        school.options.waivers = {waiverOf(rule, u"очень нужно")};
        const auto result = match(school.inputs, school.options);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == QStringLiteral("match.law-not-overridden"));
        CHECK(result.error().kind == base::Error::Kind::Rule);
        CHECK(result.error().arguments.value(QStringLiteral("rule")) == codeOf(rule));
        CHECK_FALSE(scoreMatrix(school.inputs, school.options));
    }
}

TEST_CASE("A pair says what was guessed and what is weak", "[matching]")
{
    School school;
    Mentor& mentor = school.add(aMentor(school.ids, u"Смирнова Анна"));
    mentor.capacity.reset();
    mentor.competenceWords = words(u"математик");
    mentor.interestWords = words(u"шахмат");
    mentor.time = timeGridOf(u"вт.");
    mentor.wishedAges = people::AgeRange{10, 11};
    Mentee& mentee = school.add(aMentee(school.ids, u"Иванова Мария"));
    mentee.obstacles = {anObstacle(ObstacleWeight::Warning, "consent.participation")};
    CHECK(has(school.proposal().pairs[0].notes, "match.capacity-guessed"));
    CHECK(has(school.proposal().pairs[0].notes, "match.age-unknown"));
    CHECK(has(school.proposal().pairs[0].notes, "consent.participation"));
    CHECK_FALSE(has(school.proposal().pairs[0].notes, "match.zero-score"));

    mentee.requestWords = words(u"робот");
    mentee.interestWords = words(u"театр");
    mentee.time = timeGridOf(u"ср.");
    mentee.age = people::Age{15, true};
    CHECK(school.proposal().pairs[0].score.value == 0);
    CHECK(has(school.proposal().pairs[0].notes, "match.zero-score"));
    CHECK_FALSE(has(school.proposal().pairs[0].notes, "match.age-unknown"));
}

TEST_CASE("The order of the lists changes nothing, even among namesakes", "[matching]")
{
    School school;
    addRandomPeople(school, 60, 25, 42);
    const Proposal proposal = school.proposal();
    const ScoreMatrix matrix = *scoreMatrix(school.inputs, school.options);
    CHECK(proposal.matched > 20);
    std::mt19937 random(9);
    for (int i = 0; i < 5; ++i) {
        std::ranges::shuffle(school.inputs.mentees, random);
        std::ranges::shuffle(school.inputs.mentors, random);
        CHECK(school.proposal() == proposal);
        CHECK(*scoreMatrix(school.inputs, school.options) == matrix);
    }
}

TEST_CASE("The matrix shown is the one that was solved", "[matching]")
{
    School school;
    addRandomPeople(school, 60, 25, 43);
    const Proposal proposal = school.proposal();
    const ScoreMatrix matrix = *scoreMatrix(school.inputs, school.options);
    const auto rowOf = [&](const auto& id) {
        return static_cast<size_t>(std::ranges::find(matrix.mentees, id) - matrix.mentees.begin());
    };
    const auto columnOf = [&](const auto& id) {
        return static_cast<size_t>(std::ranges::find(matrix.mentors, id, &ScoreMatrix::MentorPlaces::id) -
                                   matrix.mentors.begin());
    };
    for (const ProposedPair& pair : proposal.pairs) {
        CHECK(matrix.at(rowOf(pair.mentee), columnOf(pair.mentor)) == pair.score.value);
    }
    ScoreTable table{matrix.mentees.size(), matrix.mentors.size(), matrix.scores, {}};
    for (const auto& mentor : matrix.mentors) {
        table.capacities.push_back(mentor.capacity);
    }
    const auto assignment = assign(table);
    int matched = 0;
    qint64 total = 0;
    for (size_t row = 0; row < table.rows; ++row) {
        if (const int column = assignment->columnOfRow[row]; column != noColumn) {
            ++matched;
            total += table.at(row, static_cast<size_t>(column));
        }
    }
    CHECK(proposal.matched == matched);
    CHECK(proposal.total == total);
    CHECK(matrix.mentees.size() == proposal.pairs.size() + proposal.unmatched.size());
}

TEST_CASE("A base without mentees or without forms gives an empty or wholly explained proposal", "[matching]")
{
    School school;
    CHECK(school.proposal().optimal);
    CHECK(school.proposal().matched == 0);
    school.add(aMentor(school.ids, u"Смирнова Анна"));
    CHECK(school.proposal().unmatched.empty());
    school.add(aMentee(school.ids, u"Иванова Мария"));
    school.inputs.forms.clear();
    REQUIRE(school.proposal().unmatched.size() == 1);
    CHECK(has(school.proposal().unmatched[0].reasons, "unmatched.no-form"));
}

TEST_CASE("Weights below zero or all zero are refused", "[matching]")
{
    School school;
    school.options.weights.time = -1;
    CHECK(match(school.inputs, school.options).error().code == QStringLiteral("match.weights"));
    school.options.weights = {0, 20, 0, 0, 0};
    CHECK(match(school.inputs, school.options).error().code == QStringLiteral("match.weights"));
}

TEST_CASE("A cancelled matching proposes nothing", "[matching]")
{
    School school;
    addRandomPeople(school, 10, 5, 1);
    const std::atomic_bool cancel = true;
    school.options.control.cancel = &cancel;
    CHECK(match(school.inputs, school.options).error().code == QStringLiteral("match.cancelled"));
}

TEST_CASE("A base of two thousand mentees and five hundred mentors is matched with proof", "[matching]")
{
    School school;
    addRandomPeople(school, 2'000, 500, 8);
    const Proposal proposal = school.proposal();
    CHECK(proposal.optimal);
    CHECK(proposal.matched + static_cast<int>(proposal.unmatched.size()) == 2'000);
}

TEST_CASE("With a threshold a pair that suits too little is not proposed, and the mentee is told why",
          "[matching]")
{
    base::IdSource ids(3);
    Inputs inputs;
    inputs.forms = {teacherPupil()};
    inputs.mentees = {aMentee(ids, u"Абаев Иван")};
    inputs.mentees.front().age = people::Age{13, true};
    inputs.mentors = {aMentor(ids, u"Громов Пётр")};
    Options options;
    options.goal = Goal::BestSuited;
    options.threshold = 60; // nothing is told: every criterion gives a half
    const auto proposal = match(inputs, options);
    REQUIRE(proposal);
    CHECK(proposal->pairs.empty());
    const auto arguments = argumentsOf(proposal->unmatched.front().reasons, "unmatched.below-threshold");
    CHECK(arguments.value(QStringLiteral("best")) == QStringLiteral("50"));
    options.threshold = 50;
    CHECK(match(inputs, options)->matched == 1);
    options.threshold = 101;
    CHECK(match(inputs, options).error().code == QStringLiteral("match.threshold"));
}

TEST_CASE("A proposal counts first wishes and pairs who would rather have each other", "[matching]")
{
    base::IdSource ids(3);
    Inputs inputs;
    inputs.forms = {teacherPupil()};
    inputs.mentees = {aMentee(ids, u"Абаев Иван"), aMentee(ids, u"Белова Анна")};
    inputs.mentors = {aMentor(ids, u"Громов Пётр"), aMentor(ids, u"Дёмина Ольга")};
    for (Mentee& mentee : inputs.mentees) {
        mentee.age = people::Age{13, true};
    }
    inputs.mentees[0].choices = {{inputs.mentors[0].id}};
    inputs.mentees[1].choices = {{inputs.mentors[0].id}};
    inputs.mentors[0].choices = {{inputs.mentees[0].id}};
    inputs.mentors[1].choices = {{inputs.mentees[1].id}};
    const auto free = match(inputs, {});
    REQUIRE(free);
    CHECK(free->quality == Quality{0, 2, 1});
    Options crossed;
    crossed.locked = {{inputs.mentors[0].id, inputs.mentees[1].id}};
    CHECK(match(inputs, crossed)->quality == Quality{1, 2, 1});
}
