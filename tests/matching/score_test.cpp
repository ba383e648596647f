#include "matching/score.h"

#include "matching/builders.h"
#include "matching/score_rows.h"
#include "support/text.h"

#include <random>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;

namespace {

int pointsOf(const Score& score, Criterion criterion)
{
    for (const ScoreLine& line : score.lines) {
        if (line.criterion == criterion) {
            return line.points;
        }
    }
    return -1;
}

int sumOfPoints(const Score& score)
{
    int sum = 0;
    for (const ScoreLine& line : score.lines) {
        sum += line.points;
    }
    return sum;
}

} // namespace

TEST_CASE("A pair that meets in everything has a hundred points", "[matching]")
{
    base::IdSource ids(1);
    Mentee mentee = aMentee(ids, u"Иванова Мария");
    Mentor mentor = aMentor(ids, u"Петров Алексей");
    mentee.requestWords = words(u"математик");
    mentor.competenceWords = words(u"физик математик");
    mentee.interestWords = words(u"шахмат");
    mentor.interestWords = words(u"шахмат туризм");
    mentee.time = timeGridOf(u"вт. и чт. после 15:00");
    mentor.time = timeGridOf(u"вт.");
    mentee.age = people::Age{13, true};
    mentor.wishedAges = people::AgeRange{11, 13};
    mentee.choices = {mentor.id};
    mentor.choices = {mentee.id};

    const Score score = explainedScore(mentee, mentor, {}, true);
    CHECK(score.value == 100);
    CHECK(pointsOf(score, Criterion::Request) == 50);
    CHECK(pointsOf(score, Criterion::Choice) == 20);
    CHECK(pointsOf(score, Criterion::Interests) == 10);
    CHECK(pointsOf(score, Criterion::Time) == 10);
    CHECK(pointsOf(score, Criterion::Age) == 10);
    CHECK(score.lines[0].common == QStringList{QStringLiteral("математик")});
    CHECK(score.lines[3].common == QStringList{QStringLiteral("вт. днём"), QStringLiteral("вт. вечером")});

    CHECK(explainedScore(mentee, mentor, {}, false).value == 100);
}

TEST_CASE("A criterion nobody told gives half its weight and says so (decision 20)", "[matching]")
{
    base::IdSource ids(1);
    const Mentee mentee = aMentee(ids, u"Иванова Мария");
    const Mentor mentor = aMentor(ids, u"Петров Алексей");
    for (const bool ballots : {true, false}) {
        const Score score = explainedScore(mentee, mentor, {}, ballots);
        CHECK(score.value == 50);
        CHECK(score.lines.size() == (ballots ? 5 : 4));
        CHECK(sumOfPoints(score) == 50);
        for (const ScoreLine& line : score.lines) {
            CHECK_FALSE(line.known);
            CHECK(line.share == unknownShare);
        }
    }
}

TEST_CASE("Told on one side only is not told", "[matching]")
{
    base::IdSource ids(1);
    Mentee mentee = aMentee(ids, u"Иванова Мария");
    const Mentor mentor = aMentor(ids, u"Петров Алексей");
    mentee.requestWords = words(u"математик");
    mentee.time = timeGridOf(u"вт.");
    mentee.age = people::Age{13, true};
    mentee.choices = std::vector{mentor.id};
    CHECK(explainedScore(mentee, mentor, {}, true).value == 50);
}

TEST_CASE("Without ballots the other weights are scaled to a hundred, halves rounded up (decision 20)",
          "[matching]")
{
    const Weights weights;
    CHECK(scoreOf({fullShare, 0, 0, 0, 0}, weights, true) == 50);
    CHECK(scoreOf({fullShare, 0, 0, 0, 0}, weights, false) == 63);         // 62.5
    CHECK(scoreOf({0, fullShare, 0, 0, fullShare}, weights, false) == 13); // 12.5, the choice left out
    CHECK(scoreOf({fullShare, 0, fullShare, 0, 0}, weights, false) == 75);
    CHECK(scoreOf({fullShare, 0, fullShare, fullShare, fullShare}, weights, false) == 100);
    CHECK(scoreOf({0, 0, 0, 0, 0}, weights, false) == 0);
}

TEST_CASE("One subject that meets scores high, all of a request gives the whole", "[matching]")
{
    CHECK(shareOfWords(0, 4) == 0);
    CHECK(shareOfWords(1, 1) == 10'000);
    CHECK(shareOfWords(1, 2) == 7'500);
    CHECK(shareOfWords(1, 4) == 6'250);
    CHECK(shareOfWords(2, 4) == 8'750);
    CHECK(shareOfWords(3, 3) == 10'000);
    for (int asked = 1; asked <= 40; ++asked) {
        for (int met = 1; met <= asked; ++met) {
            CHECK(shareOfWords(met, asked) >= shareOfWords(met - 1, asked));
            CHECK(shareOfWords(met, asked) >= 5'000);
        }
        CHECK(shareOfWords(asked, asked) == fullShare);
    }
}

TEST_CASE("Two common parts of the week are enough to meet", "[matching]")
{
    CHECK(shareOfTime(timeGridOf(u"вт. утром"), timeGridOf(u"вт.")) == 10'000);
    CHECK(shareOfTime(timeGridOf(u"вт. и чт."), timeGridOf(u"чт. вечером, сб.")) == 5'000);
    CHECK(shareOfTime(timeGridOf(u"вт. и чт."), timeGridOf(u"чт. после обеда")) == 10'000);
    CHECK(shareOfTime(timeGridOf(u"вт."), timeGridOf(u"ср.")) == 0);
}

TEST_CASE("A year beside the wished ages gives a half, further off nothing", "[matching]")
{
    const people::AgeRange wished{11, 13};
    CHECK(shareOfAge({12, true}, wished) == 10'000);
    CHECK(shareOfAge({14, true}, wished) == 5'000);
    CHECK(shareOfAge({10, true}, wished) == 5'000);
    CHECK(shareOfAge({15, true}, wished) == 0);
    CHECK(shareOfAge({14, false}, wished) == 10'000); // thirteen or fourteen
}

TEST_CASE("A mutual first choice gives the whole, a choice by one side its half", "[matching]")
{
    CHECK(shareOfChoice(1, 1) == 10'000);
    CHECK(shareOfChoice(1, 0) == 5'000);
    CHECK(shareOfChoice(0, 2) == 3'333);
    CHECK(shareOfChoice(2, 2) == 6'667);
    CHECK(shareOfChoice(3, 9) == 3'333);
    CHECK(shareOfChoice(0, 0) == 0);
}

TEST_CASE("The lines of a score add up to it, and the table shows the same number", "[matching]")
{
    base::IdSource ids(5);
    std::mt19937 random(5);
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    const QStringList vocabulary = words(u"математик физик английск шахмат туризм робот театр журналистик");
    const auto someWords = [&] {
        QStringList some;
        for (int i = upTo(4); i > 0; --i) {
            some.append(vocabulary.at(upTo(7)));
        }
        return some;
    };
    std::vector<Mentee> mentees;
    std::vector<Mentor> mentors;
    for (int i = 0; i < 40; ++i) {
        mentees.push_back(aMentee(ids, u"Наставляемый"));
        mentors.push_back(aMentor(ids, u"Наставник"));
    }
    for (size_t i = 0; i < 40; ++i) {
        mentees[i].requestWords = someWords();
        mentors[i].competenceWords = someWords();
        mentees[i].interestWords = someWords();
        mentors[i].interestWords = someWords();
        mentees[i].time.bits = static_cast<quint32>(upTo(0x1fffff) & upTo(0x1fffff) & upTo(0x1fffff));
        mentors[i].time.bits = static_cast<quint32>(upTo(7) << (3 * upTo(6)));
        mentees[i].age = people::Age{10 + upTo(9), upTo(1) == 0};
        if (upTo(2) > 0) {
            mentors[i].wishedAges = people::AgeRange{10 + upTo(4), 14 + upTo(5)};
            mentees[i].choices = {mentors[static_cast<size_t>(upTo(39))].id, mentors[0].id};
            mentors[i].choices = {mentees[static_cast<size_t>(upTo(39))].id};
        }
    }
    std::vector<const Mentee*> menteePointers;
    std::vector<const Mentor*> mentorPointers;
    for (size_t i = 0; i < 40; ++i) {
        menteePointers.push_back(&mentees[i]);
        mentorPointers.push_back(&mentors[i]);
    }
    ScoreRows rows(menteePointers, mentorPointers, {});
    std::vector<qint32> row(40);
    for (const Mentee& mentee : mentees) {
        rows.fill(mentee, row);
        for (size_t i = 0; i < 40; ++i) {
            const Score score = explainedScore(mentee, mentors[i], {}, true);
            REQUIRE(row[i] == score.value);
            REQUIRE(sumOfPoints(score) == score.value);
            REQUIRE(score.value >= 0);
            REQUIRE(score.value <= 100);
        }
    }
}
