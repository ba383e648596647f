#include "matching/circumstances.h"

#include "matching/builders.h"
#include "matching/score_rows.h"
#include "support/text.h"

#include <algorithm>
#include <random>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;
using pairs::OpinionBy;
using pairs::Verdict;

namespace {

Weights onlyCriterion(int Weights::*weight)
{
    Weights weights{0, 0, 0, 0, 0};
    weights.*weight = 10;
    return weights;
}

struct Acquainted
{
    [[nodiscard]] int score(int Weights::*weight) const
    {
        return explainedScore(mentee, mentor, onlyCriterion(weight), false).value;
    }
    [[nodiscard]] ScoreLine line(int Weights::*weight) const
    {
        return explainedScore(mentee, mentor, onlyCriterion(weight), false).lines.front();
    }

    base::IdSource ids{3};
    Mentee mentee = aMentee(ids, u"Иванова Мария");
    Mentor mentor = aMentor(ids, u"Петров Алексей");
};

} // namespace

TEST_CASE("The psychologist's word counts: for the whole, in doubt nothing, not said a half", "[matching]")
{
    Acquainted two;
    CHECK(two.score(&Weights::opinion) == 50);
    CHECK_FALSE(two.line(&Weights::opinion).known);
    two.mentee.opinions = {{two.mentor.id, OpinionBy::Curator, Verdict::For}};
    CHECK(two.score(&Weights::opinion) == 50);
    two.mentee.opinions.push_back({two.mentor.id, OpinionBy::Psychologist, Verdict::For});
    CHECK(two.score(&Weights::opinion) == 100);
    two.mentee.opinions.back().verdict = Verdict::Doubtful;
    CHECK(two.score(&Weights::opinion) == 0);
    CHECK(two.line(&Weights::opinion).known);
}

TEST_CASE("One class or one district gives the whole, another nothing, an untold one a half", "[matching]")
{
    Acquainted two;
    CHECK(two.score(&Weights::place) == 50);
    two.mentee.districtKey = QStringLiteral("северный");
    CHECK(two.score(&Weights::place) == 50);
    two.mentor.districtKey = QStringLiteral("южный");
    CHECK(two.score(&Weights::place) == 0);
    two.mentor.districtKey = QStringLiteral("северный");
    CHECK(two.score(&Weights::place) == 100);
    CHECK(two.line(&Weights::place).common == QStringList{QStringLiteral("северный")});
    two.mentor.districtKey = QStringLiteral("южный");
    two.mentee.classKey = two.mentor.classKey = QStringLiteral("7а");
    CHECK(two.score(&Weights::place) == 100);
    CHECK(two.line(&Weights::place).common == QStringList{QStringLiteral("7а")});
}

TEST_CASE("Classes are one however they are written, and only those who study are of a class", "[matching]")
{
    people::Person person;
    people::Entry entry;
    entry.className = QStringLiteral("7 «А»");
    entry.district = QStringLiteral(" Северный ");
    entry.category = people::Category::Pupil;
    const QDate day(2026, 11, 20);
    const Mentee mentee = menteeOf(entry, person, day);
    entry.className = QStringLiteral("7-а");
    CHECK(mentorOf(entry, person, day).classKey == mentee.classKey);
    CHECK(mentee.districtKey == QStringLiteral("северный"));
    entry.category = people::Category::Teacher;
    CHECK(mentorOf(entry, person, day).classKey.isEmpty());
}

TEST_CASE("The wished sex of the mentor counts where it is told, by the patronymic too", "[matching]")
{
    Acquainted two;
    two.mentee.wishedMentorSex = language::Sex::Female;
    CHECK(two.score(&Weights::mentorSex) == 50);
    two.mentor.sex = language::Sex::Male;
    CHECK(two.score(&Weights::mentorSex) == 0);
    two.mentor.sex = language::Sex::Female;
    CHECK(two.score(&Weights::mentorSex) == 100);
    people::Person person;
    person.name = {QStringLiteral("Дёмина"), QStringLiteral("Ольга"), QStringLiteral("Петровна")};
    CHECK(mentorOf({}, person, QDate(2026, 11, 20)).sex == language::Sex::Female);
}

TEST_CASE("A pair of last year goes on, one that was dissolved does not", "[matching]")
{
    Acquainted two;
    CHECK(two.score(&Weights::history) == 50);
    two.mentee.formerMentors = {{two.mentor.person, false}};
    CHECK(two.score(&Weights::history) == 100);
    two.mentee.formerMentors[0].dissolved = true;
    CHECK(two.score(&Weights::history) == 0);
}

TEST_CASE("A criterion without weight has no line", "[matching]")
{
    const Acquainted two;
    const Score usual = explainedScore(two.mentee, two.mentor, {}, true);
    CHECK(usual.lines.size() == 5);
    const Score one = explainedScore(two.mentee, two.mentor, onlyCriterion(&Weights::place), true);
    REQUIRE(one.lines.size() == 1);
    CHECK(one.lines[0].criterion == Criterion::Place);
}

TEST_CASE("Weights below zero, too heavy or all zero cannot be used", "[matching]")
{
    CHECK(areUsable({}));
    CHECK(areUsable(onlyCriterion(&Weights::history)));
    CHECK_FALSE(areUsable({0, 20, 0, 0, 0}));
    Weights weights;
    weights.place = -1;
    CHECK_FALSE(areUsable(weights));
    weights.place = heaviestWeight + 1;
    CHECK_FALSE(areUsable(weights));
}

TEST_CASE("A row of scores is the same as each score by itself, with every criterion", "[matching]")
{
    constexpr size_t count = 30;
    base::IdSource ids(9);
    std::mt19937 random(9);
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    const QStringList keys{{}, QStringLiteral("а"), QStringLiteral("б")};
    std::vector<Mentee> mentees;
    std::vector<Mentor> mentors;
    for (size_t i = 0; i < count; ++i) {
        mentees.push_back(aMentee(ids, u"Наставляемый"));
        mentors.push_back(aMentor(ids, u"Наставник"));
        mentors[i].classKey = keys.at(upTo(2));
        mentors[i].districtKey = keys.at(upTo(2));
        mentors[i].sex = upTo(1) == 0 ? std::nullopt : std::optional(language::Sex::Female);
    }
    for (Mentee& mentee : mentees) {
        mentee.classKey = keys.at(upTo(2));
        mentee.districtKey = keys.at(upTo(2));
        mentee.wishedMentorSex = upTo(1) == 0 ? std::nullopt : std::optional(language::Sex::Female);
        mentee.requestWords = words(u"математик");
        const Mentor& known = mentors[static_cast<size_t>(upTo(count - 1))];
        mentee.formerMentors = {{known.person, upTo(1) == 0}};
        mentee.opinions = {{known.id, OpinionBy::Psychologist, static_cast<Verdict>(upTo(2))},
                           {mentors[0].id, OpinionBy::Curator, Verdict::For}};
    }
    std::vector<const Mentee*> menteePointers;
    std::vector<const Mentor*> mentorPointers;
    std::ranges::transform(mentees, std::back_inserter(menteePointers),
                           [](const Mentee& one) { return &one; });
    std::ranges::transform(mentors, std::back_inserter(mentorPointers),
                           [](const Mentor& one) { return &one; });
    const Weights weights{20, 0, 5, 0, 0, 7, 11, 13, 17};
    ScoreRows rows(menteePointers, mentorPointers, weights);
    std::vector<qint32> row(count);
    for (const Mentee& mentee : mentees) {
        rows.fill(mentee, row);
        for (size_t i = 0; i < count; ++i) {
            REQUIRE(row[i] == explainedScore(mentee, mentors[i], weights, false).value);
        }
    }
}
