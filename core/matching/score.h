#pragma once

#include "matching/participant.h"

#include <QStringList>

#include <array>
#include <vector>

namespace kurator::matching {

enum class Criterion
{
    Request,   // the mentee's request against the mentor's competences and achievements
    Choice,    // mutual choice in the ballots
    Interests, // of both
    Time,      // when both are free
    Age,       // the mentee's age against the ages the mentor wishes for
    Opinion,   // the psychologist's of the two
    Place,     // of one class or one district
    MentorSex, // that the mentee wishes for
    History,   // a pair of a former year
};
inline constexpr size_t criterionCount = 9;
inline constexpr std::array<Criterion, criterionCount> criteria{
    Criterion::Request, Criterion::Choice, Criterion::Interests, Criterion::Time,   Criterion::Age,
    Criterion::Opinion, Criterion::Place,  Criterion::MentorSex, Criterion::History};

// «request», «choice», «interests», «time», «age», «opinion», «place», «mentorSex», «history».
[[nodiscard]] QString codeOf(Criterion criterion);

// 0…heaviestWeight each; by default those of decision 20, the others count for nothing until the curator asks
// for them. Only their proportion matters.
struct Weights
{
    int request = 50;
    int choice = 20;
    int interests = 10;
    int time = 10;
    int age = 10;
    int opinion = 0;
    int place = 0;
    int mentorSex = 0;
    int history = 0;

    [[nodiscard]] int of(Criterion criterion) const;
    [[nodiscard]] int& of(Criterion criterion);
    friend bool operator==(const Weights&, const Weights&) = default;
};

inline constexpr int heaviestWeight = 1000;
// Within their bounds, and something besides mutual choice counts.
[[nodiscard]] bool areUsable(const Weights& weights);
// Without the choice where no ballots were taken.
[[nodiscard]] int sumOfWeights(const Weights& weights, bool ballotsTaken);

// How well two people meet in a criterion, in ten-thousandths: 0…10000.
using Share = int;
inline constexpr Share fullShare = 10'000;
inline constexpr Share unknownShare = fullShare / 2; // one side told nothing (decision 20)
using Shares = std::array<Share, criterionCount>;    // in the order of Criterion

// How much of the mentee's words the mentor covers: 1 − (1 − met/asked)/2^met, rounded half up. The first
// word that meets gives at least a half, each further one halves what is left, all of them give the whole.
[[nodiscard]] Share shareOfWords(int met, int asked);
// Common parts of the week against two of them (or one, where someone has only one): meetings are once in two
// weeks at least (S001 6.4), so two common parts are enough.
[[nodiscard]] Share shareOfTime(TimeGrid mentee, TimeGrid mentor);
// The whole inside the wished ages, a half one year beside them, nothing further off. With the year of birth
// alone the better of the two possible ages counts.
[[nodiscard]] Share shareOfAge(const people::Age& age, const people::AgeRange& wished);
// Places in the ballots, from 1; 0 is "not named". First place on both sides gives the whole; of each side's
// half the second place gives two thirds, any lower one a third.
[[nodiscard]] Share shareOfChoice(int placeByMentee, int placeByMentor);

// 0…100: the weighted mean of the shares, rounded half up. Where no ballots were taken, the choice is left
// out and the other weights are scaled to 100 (decision 20).
[[nodiscard]] int scoreOf(const Shares& shares, const Weights& weights, bool ballotsTaken);
// The same of the sum of weights times shares; 0 where nothing weighs.
[[nodiscard]] int scoreOfSum(qint64 weighted, qint64 weightSum);

struct ScoreLine
{
    Criterion criterion = Criterion::Request;
    int weight = 0; // as given, before scaling
    Share share = 0;
    int points = 0;     // lines add up to the score: the largest remainders are rounded up
    bool known = false; // told on both sides; otherwise the share is a half
    // Counted words (language::countedWords), common times for people, or the key of the common class or
    // district.
    QStringList common;

    friend bool operator==(const ScoreLine&, const ScoreLine&) = default;
};

struct Score
{
    int value = 0;
    // In the order of Criterion; without criteria of weight 0, and without the choice where no ballots were
    // taken.
    std::vector<ScoreLine> lines;

    friend bool operator==(const Score&, const Score&) = default;
};

[[nodiscard]] Score explainedScore(const Mentee& mentee, const Mentor& mentor, const Weights& weights,
                                   bool ballotsTaken);

// 1 for the first; 0 when `id` is not among them.
[[nodiscard]] int placeAmong(const std::vector<base::Id<people::Entry>>& choices,
                             const base::Id<people::Entry>& id);

} // namespace kurator::matching
