#include "matching/score.h"

#include "matching/circumstances.h"

#include <algorithm>

namespace kurator::matching {

namespace {

constexpr qint64 wholeScore = 100;

struct CriterionFacts
{
    QLatin1String code;
    int Weights::*weight;
};

// In the order of Criterion.
constexpr std::array<CriterionFacts, criterionCount> criterionFacts{{
    {QLatin1String("request"), &Weights::request},
    {QLatin1String("choice"), &Weights::choice},
    {QLatin1String("interests"), &Weights::interests},
    {QLatin1String("time"), &Weights::time},
    {QLatin1String("age"), &Weights::age},
    {QLatin1String("opinion"), &Weights::opinion},
    {QLatin1String("place"), &Weights::place},
    {QLatin1String("mentorSex"), &Weights::mentorSex},
    {QLatin1String("history"), &Weights::history},
}};

const CriterionFacts& factsOf(Criterion criterion)
{
    return criterionFacts[static_cast<size_t>(criterion)];
}

Share roundedShare(qint64 numerator, qint64 denominator)
{
    return static_cast<Share>((2 * numerator * fullShare + denominator) / (2 * denominator));
}

QStringList commonWords(QStringList mentee, const QStringList& mentor)
{
    mentee.removeDuplicates();
    mentee.removeIf([&](const QString& word) { return !mentor.contains(word); });
    return mentee;
}

void tellWords(ScoreLine& line, QStringList mentee, const QStringList& mentor)
{
    mentee.removeDuplicates();
    line.known = !mentee.isEmpty() && !mentor.isEmpty();
    line.common = commonWords(mentee, mentor);
    if (line.known) {
        line.share = shareOfWords(static_cast<int>(line.common.size()), static_cast<int>(mentee.size()));
    }
}

void tellChoice(ScoreLine& line, const Mentee& mentee, const Mentor& mentor)
{
    line.known = mentee.choices && mentor.choices;
    if (line.known) {
        line.share =
            shareOfChoice(placeAmong(*mentee.choices, mentor.id), placeAmong(*mentor.choices, mentee.id));
    }
}

void tellTime(ScoreLine& line, const Mentee& mentee, const Mentor& mentor)
{
    line.known = mentee.time.isTold() && mentor.time.isTold();
    line.common = shownTimes(commonTime(mentee.time, mentor.time));
    if (line.known) {
        line.share = shareOfTime(mentee.time, mentor.time);
    }
}

void tellAge(ScoreLine& line, const Mentee& mentee, const Mentor& mentor)
{
    line.known = mentee.age && mentor.wishedAges;
    if (line.known) {
        line.share = shareOfAge(*mentee.age, *mentor.wishedAges);
    }
}

void tellShare(ScoreLine& line, const std::optional<Share>& share)
{
    line.known = share.has_value();
    line.share = share.value_or(unknownShare);
}

void tellPlace(ScoreLine& line, const Mentee& mentee, const Mentor& mentor)
{
    tellShare(line, shareOfPlace(mentee, mentor));
    if (line.known && line.share == fullShare) {
        line.common << (isOneClass(mentee, mentor) ? mentee.classKey : mentee.districtKey);
    }
}

ScoreLine lineOf(Criterion criterion, const Mentee& mentee, const Mentor& mentor, const Weights& weights)
{
    ScoreLine line{criterion, weights.of(criterion), unknownShare, 0, false, {}};
    switch (criterion) {
    case Criterion::Request:
        tellWords(line, mentee.requestWords, mentor.competenceWords);
        break;
    case Criterion::Choice:
        tellChoice(line, mentee, mentor);
        break;
    case Criterion::Interests:
        tellWords(line, mentee.interestWords, mentor.interestWords);
        break;
    case Criterion::Time:
        tellTime(line, mentee, mentor);
        break;
    case Criterion::Age:
        tellAge(line, mentee, mentor);
        break;
    case Criterion::Opinion:
        tellShare(line, shareOfOpinion(mentee, mentor));
        break;
    case Criterion::Place:
        tellPlace(line, mentee, mentor);
        break;
    case Criterion::MentorSex:
        tellShare(line, shareOfMentorSex(mentee, mentor));
        break;
    case Criterion::History:
        tellShare(line, shareOfHistory(mentee, mentor));
        break;
    }
    return line;
}

// Whole points that add up to the score: each line rounded down, the rest to the largest remainders, in the
// order of criteria where they are equal.
void sharePoints(Score& score, int weightSum)
{
    if (weightSum <= 0) {
        return;
    }
    const qint64 unit = qint64{weightSum} * (fullShare / wholeScore);
    const auto exact = [](const ScoreLine& line) { return qint64{line.weight} * line.share; };
    std::vector<ScoreLine*> byRemainder;
    int left = score.value;
    for (ScoreLine& line : score.lines) {
        line.points = static_cast<int>(exact(line) / unit);
        left -= line.points;
        byRemainder.push_back(&line);
    }
    std::ranges::stable_sort(byRemainder, [&](const ScoreLine* a, const ScoreLine* b) {
        return exact(*a) % unit > exact(*b) % unit;
    });
    for (size_t i = 0; i < byRemainder.size() && left > 0; ++i, --left) {
        ++byRemainder[i]->points;
    }
}

} // namespace

QString codeOf(Criterion criterion)
{
    return factsOf(criterion).code;
}

int Weights::of(Criterion criterion) const
{
    return this->*factsOf(criterion).weight;
}

int& Weights::of(Criterion criterion)
{
    return this->*factsOf(criterion).weight;
}

bool areUsable(const Weights& weights)
{
    const auto isWithin = [&](Criterion criterion) {
        return weights.of(criterion) >= 0 && weights.of(criterion) <= heaviestWeight;
    };
    return std::ranges::all_of(criteria, isWithin) && sumOfWeights(weights, false) > 0;
}

int sumOfWeights(const Weights& weights, bool ballotsTaken)
{
    int sum = 0;
    for (const Criterion criterion : criteria) {
        sum += criterion == Criterion::Choice && !ballotsTaken ? 0 : weights.of(criterion);
    }
    return sum;
}

Share shareOfWords(int met, int asked)
{
    constexpr int lastThatCounts = 30;
    const qint64 denominator = qint64{asked} << std::min(met, lastThatCounts);
    return roundedShare(denominator - (asked - met), denominator);
}

Share shareOfTime(TimeGrid mentee, TimeGrid mentor)
{
    const int enough = std::min({2, mentee.count(), mentor.count()});
    const int common = std::min(enough, commonTime(mentee, mentor).count());
    return enough == 0 ? unknownShare : roundedShare(common, enough);
}

Share shareOfAge(const people::Age& age, const people::AgeRange& wished)
{
    const auto distance = [&](int years) { return std::max({0, wished.from - years, years - wished.to}); };
    const int nearest =
        age.exact ? distance(age.years) : std::min(distance(age.years), distance(age.years - 1));
    return nearest == 0 ? fullShare : nearest == 1 ? fullShare / 2 : 0;
}

Share shareOfChoice(int placeByMentee, int placeByMentor)
{
    const auto thirds = [](int place) { return place == 0 ? 0 : std::max(1, 4 - place); };
    return roundedShare(thirds(placeByMentee) + thirds(placeByMentor), 6);
}

int scoreOf(const Shares& shares, const Weights& weights, bool ballotsTaken)
{
    qint64 sum = 0;
    for (const Criterion criterion : criteria) {
        if (criterion != Criterion::Choice || ballotsTaken) {
            sum += qint64{weights.of(criterion)} * shares[static_cast<size_t>(criterion)];
        }
    }
    return scoreOfSum(sum, sumOfWeights(weights, ballotsTaken));
}

int scoreOfSum(qint64 weighted, qint64 weightSum)
{
    const qint64 whole = weightSum * fullShare;
    return whole <= 0 ? 0 : static_cast<int>((2 * wholeScore * weighted + whole) / (2 * whole));
}

Score explainedScore(const Mentee& mentee, const Mentor& mentor, const Weights& weights, bool ballotsTaken)
{
    Score score;
    Shares shares{};
    for (const Criterion criterion : criteria) {
        if (weights.of(criterion) > 0 && (criterion != Criterion::Choice || ballotsTaken)) {
            score.lines.push_back(lineOf(criterion, mentee, mentor, weights));
            shares[static_cast<size_t>(criterion)] = score.lines.back().share;
        }
    }
    score.value = scoreOf(shares, weights, ballotsTaken);
    sharePoints(score, sumOfWeights(weights, ballotsTaken));
    return score;
}

int placeAmong(const std::vector<base::Id<people::Entry>>& choices, const base::Id<people::Entry>& id)
{
    const auto found = std::ranges::find(choices, id);
    return found == choices.end() ? 0 : static_cast<int>(found - choices.begin()) + 1;
}

} // namespace kurator::matching
