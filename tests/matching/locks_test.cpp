#include "matching/match.h"
#include "matching/rule_effects.h"

#include "matching/builders.h"
#include "messages/message.h"
#include "support/text.h"

#include <random>
#include <utility>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;

namespace {

struct HandSchool
{
    base::IdSource ids{5};
    Inputs inputs;
    Options options;

    HandSchool() { inputs.forms = {teacherPupil()}; }

    base::Id<people::Entry> mentee(const char16_t* name, const char16_t* asks = u"")
    {
        inputs.mentees.push_back(aMentee(ids, name));
        inputs.mentees.back().requestWords = words(asks);
        return inputs.mentees.back().id;
    }
    base::Id<people::Entry> mentor(const char16_t* name, int places = 1, const char16_t* knows = u"")
    {
        inputs.mentors.push_back(aMentor(ids, name, places));
        inputs.mentors.back().competenceWords = words(knows);
        return inputs.mentors.back().id;
    }
    [[nodiscard]] QString refusal() const
    {
        const auto result = match(inputs, options);
        return result ? QStringLiteral("nothing refused") : result.error().code;
    }
};

// The most pairs and the best total of all ways to fill the rows from `row` on.
std::pair<int, int> bestByTrying(const ScoreMatrix& matrix, const std::vector<std::vector<bool>>& permitted,
                                 std::vector<int>& places, size_t row)
{
    if (row == matrix.mentees.size()) {
        return {0, 0};
    }
    std::pair<int, int> best = bestByTrying(matrix, permitted, places, row + 1);
    for (size_t column = 0; column < matrix.mentors.size(); ++column) {
        if (permitted[row][column] && places[column] > 0) {
            --places[column];
            const auto rest = bestByTrying(matrix, permitted, places, row + 1);
            ++places[column];
            best = std::max(best, {rest.first + 1, rest.second + matrix.at(row, column).value_or(0)});
        }
    }
    return best;
}

bool isProposed(const Proposal& proposal, const PairWish& wish)
{
    return std::ranges::any_of(proposal.pairs, [&](const ProposedPair& pair) {
        return pair.mentor == wish.mentor && pair.mentee == wish.mentee;
    });
}

void fillRandomly(HandSchool& school, std::mt19937& random)
{
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    const QStringList vocabulary = words(u"математик физик английск шахмат театр");
    for (int i = 0; i < 5; ++i) {
        school.mentee(u"Иванова Мария");
        school.inputs.mentees.back().requestWords = {vocabulary.at(upTo(4)), vocabulary.at(upTo(4))};
        school.inputs.mentees.back().age = people::Age{9 + upTo(6), true};
    }
    for (int i = 0; i < 4; ++i) {
        school.mentor(u"Смирнов Пётр", upTo(2));
        school.inputs.mentors.back().competenceWords = {vocabulary.at(upTo(4))};
    }
}

// Random bans; then random locks that can be kept. Returns what is left to try for each row.
std::vector<std::vector<bool>> wishRandomly(HandSchool& school, const ScoreMatrix& matrix,
                                            std::vector<int>& places, std::mt19937& random, int& lockedTotal)
{
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    std::vector<std::vector<bool>> permitted(matrix.mentees.size(), std::vector<bool>(matrix.mentors.size()));
    for (size_t row = 0; row < matrix.mentees.size(); ++row) {
        for (size_t column = 0; column < matrix.mentors.size(); ++column) {
            permitted[row][column] = matrix.at(row, column).has_value();
            if (upTo(5) == 0) {
                permitted[row][column] = false;
                school.options.banned.push_back({matrix.mentors[column].id, matrix.mentees[row]});
            }
        }
    }
    for (size_t row = 0; row < matrix.mentees.size(); ++row) {
        const auto column = static_cast<size_t>(upTo(static_cast<int>(matrix.mentors.size()) - 1));
        if (upTo(2) == 0 && permitted[row][column] && places[column] > 0) {
            --places[column];
            lockedTotal += matrix.at(row, column).value_or(0);
            school.options.locked.push_back({matrix.mentors[column].id, matrix.mentees[row]});
            permitted[row].assign(matrix.mentors.size(), false);
        }
    }
    return permitted;
}

} // namespace

TEST_CASE("With pairs held and kept apart the rest is the best that trying everything finds", "[matching]")
{
    int locksSeen = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        INFO(seed);
        std::mt19937 random(seed);
        HandSchool school;
        fillRandomly(school, random);
        const auto matrix = scoreMatrix(school.inputs, school.options);
        REQUIRE(matrix);
        std::vector<int> places;
        for (const auto& mentor : matrix->mentors) {
            places.push_back(mentor.capacity);
        }
        int lockedTotal = 0;
        const auto permitted = wishRandomly(school, *matrix, places, random, lockedTotal);
        const auto [count, total] = bestByTrying(*matrix, permitted, places, 0);
        const auto proposal = match(school.inputs, school.options);
        REQUIRE(proposal);
        const int locks = static_cast<int>(school.options.locked.size());
        locksSeen += locks;
        CHECK(proposal->optimal);
        CHECK(proposal->matched == count + locks);
        CHECK(proposal->total == total + lockedTotal);
        CHECK(std::ranges::count(proposal->pairs, true, &ProposedPair::locked) == locks);
        for (const PairWish& wish : school.options.locked) {
            CHECK(isProposed(*proposal, wish));
        }
        for (const PairWish& wish : school.options.banned) {
            CHECK_FALSE(isProposed(*proposal, wish));
        }
    }
    CHECK(locksSeen > 20);
}

TEST_CASE("A pair held by the curator stays even where it leaves someone without a mentor", "[matching]")
{
    HandSchool school;
    const auto mentor = school.mentor(u"Смирнова Анна", 1, u"физик");
    const auto held = school.mentee(u"Яковлев Пётр");
    const auto other = school.mentee(u"Иванова Мария", u"физик");
    school.options.locked = {{mentor, held}};
    const auto proposal = match(school.inputs, school.options);
    REQUIRE(proposal);
    REQUIRE(proposal->pairs.size() == 1);
    CHECK(proposal->pairs[0].mentee == held);
    CHECK(proposal->pairs[0].locked);
    REQUIRE(proposal->unmatched.size() == 1);
    CHECK(proposal->unmatched[0].mentee == other);
    const auto taken = argumentsOf(proposal->unmatched[0].reasons, "unmatched.taken");
    CHECK(taken.value(QStringLiteral("mentors")).contains(QStringLiteral("Яковлев Пётр")));
}

TEST_CASE("Pairs that cannot be held are refused with the reason", "[matching]")
{
    HandSchool school;
    const auto mentor = school.mentor(u"Смирнова Анна");
    const auto second = school.mentor(u"Орлов Олег", 2);
    const auto mentee = school.mentee(u"Иванова Мария");
    const auto other = school.mentee(u"Петров Пётр");

    school.options.locked = {{mentor, mentee}, {second, mentee}};
    CHECK(school.refusal() == QStringLiteral("match.lock-twice"));
    school.options.locked = {{mentor, mentee}, {mentor, other}};
    CHECK(school.refusal() == QStringLiteral("match.lock-places"));
    school.options.locked = {{mentor, mentee}};
    school.options.banned = school.options.locked;
    CHECK(school.refusal() == QStringLiteral("match.lock-banned"));
    school.options.banned.clear();
    school.options.locked = {{mentor, school.ids.next<people::Entry>()}};
    CHECK(school.refusal() == QStringLiteral("match.lock-absent"));
    // The same wish twice is one wish.
    school.options.locked = {{mentor, mentee}, {mentor, mentee}};
    CHECK(school.refusal() == QStringLiteral("nothing refused"));
}

TEST_CASE("A rule of law is not held off by the curator's hand, one of the model is by a reason",
          "[matching]")
{
    HandSchool school;
    const auto mentor = school.mentor(u"Смирнова Анна");
    const auto mentee = school.mentee(u"Смирнова Мария");
    school.options.locked = {{mentor, mentee}};
    school.inputs.mentees[0].representatives = {school.inputs.mentors[0].person};
    const auto refused = match(school.inputs, school.options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("match.lock-forbidden"));
    CHECK(refused.error().arguments.value(QStringLiteral("rule")) == QStringLiteral("match.own-child"));
    const QString why = messages::text(QStringLiteral("match.own-child"), refused.error().arguments);
    CHECK(messages::text(refused.error()).endsWith(why));

    school.options.waivers = {
        {Rule::OwnChild, QStringLiteral("других наставников нет"), std::nullopt, std::nullopt}};
    const auto proposal = match(school.inputs, school.options);
    REQUIRE(proposal);
    CHECK(proposal->pairs.size() == 1);

    school.inputs.mentees[0].obstacles = {anObstacle(people::ObstacleWeight::Law, "consent.missing")};
    const auto lawful = match(school.inputs, school.options);
    REQUIRE_FALSE(lawful);
    CHECK(lawful.error().arguments.value(QStringLiteral("rule")) == QStringLiteral("match.no-consent"));
}

TEST_CASE("Whoever only a ban leaves without a mentor is told so", "[matching]")
{
    HandSchool school;
    const auto mentor = school.mentor(u"Смирнова Анна");
    const auto mentee = school.mentee(u"Иванова Мария");
    school.options.banned = {{mentor, mentee}};
    const auto proposal = match(school.inputs, school.options);
    REQUIRE(proposal);
    CHECK(proposal->pairs.empty());
    REQUIRE(proposal->unmatched.size() == 1);
    REQUIRE(proposal->unmatched[0].reasons.size() == 1);
    const auto banned = argumentsOf(proposal->unmatched[0].reasons, "unmatched.banned");
    CHECK(banned.value(QStringLiteral("n")) == QStringLiteral("1"));
    CHECK(banned.value(QStringLiteral("mentors")) == QStringLiteral("Смирнова Анна"));
}

TEST_CASE("Each rule is weighed by the pairs that hang on it alone", "[matching]")
{
    HandSchool school;
    school.mentor(u"Смирнова Анна", 2);
    school.mentor(u"Орлов Олег", 2);
    school.mentee(u"Смирнова Мария");
    school.mentee(u"Петров Пётр");
    school.inputs.mentees[0].representatives = {school.inputs.mentors[0].person};
    school.inputs.mentees[1].age = people::Age{9, true};
    const auto standing = pairsHeldByRule(school.inputs, school.options);
    REQUIRE(standing);
    CHECK((*standing)[bit(Rule::OwnChild)] == 1);
    CHECK((*standing)[bit(Rule::MenteeAge)] == 2);

    // Set aside, a rule still says how many pairs it would forbid.
    school.options.waivers = {{Rule::MenteeAge, QStringLiteral("нужно"), std::nullopt, std::nullopt}};
    const auto setAside = pairsHeldByRule(school.inputs, school.options);
    REQUIRE(setAside);
    CHECK((*setAside)[bit(Rule::MenteeAge)] == 2);
    CHECK((*setAside)[bit(Rule::OwnChild)] == 1);

    // Two rules in the way of one pair: neither frees it alone.
    school.inputs.mentees[0].age = people::Age{9, true};
    school.options.waivers.clear();
    const auto both = pairsHeldByRule(school.inputs, school.options);
    REQUIRE(both);
    CHECK((*both)[bit(Rule::OwnChild)] == 0);
    CHECK((*both)[bit(Rule::MenteeAge)] == 3);
}
