#pragma once

#include "base/arguments.h"
#include "base/result.h"
#include "matching/goal.h"
#include "matching/hard_rules.h"
#include "matching/pair_wish.h"
#include "matching/participant.h"
#include "matching/score.h"
#include "matching/waiver.h"
#include "pairs/pair.h"
#include "programme/form.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::matching {

// Those who look for a mentor, those who may mentor, and the forms to pair them in, in the order of the
// profile. A mentee who has a mentor already should be passed only when another one is sought.
struct Inputs
{
    std::vector<Mentee> mentees;
    std::vector<Mentor> mentors;
    std::vector<programme::Form> forms;
};

// Mentees of one mentor as one group instead of pairs.
struct GroupWish
{
    int least = 2;         // a smaller group is not made; one that was begun by a lock may stay smaller
    int most = 0;          // 0: as many as the mentor has places
    bool oneTheme = false; // all ask for something in common

    friend bool operator==(const GroupWish&, const GroupWish&) = default;
};

// A pair that is there and may be moved.
struct Standing
{
    base::Id<pairs::Pair> pair;
    PairWish who;

    friend bool operator==(const Standing&, const Standing&) = default;
};

struct Options
{
    Weights weights;
    Conditions conditions;
    std::vector<Waiver> waivers;
    std::vector<PairWish> locked; // in the proposal whatever the optimum says; the rest is best given these
    std::vector<PairWish> banned; // never proposed
    Goal goal = Goal::NobodyAlone;
    int threshold = 0;                             // of Goal::BestSuited: the lowest score of a pair, 0…100
    std::vector<base::Id<people::Entry>> priority; // mentees who go first where not all can have a mentor
    std::optional<GroupWish> groups;               // only with a single form
    std::vector<PairWish> directive;               // appointed by the curator; told of the pairs that are so
    std::vector<Standing> standing;                // kept as far as the goal allows
    SolverControl control;
};

// Something to know, as a code of `core/messages` with arguments.
struct Note
{
    QString code;
    base::Arguments arguments;

    friend bool operator==(const Note&, const Note&) = default;
};

struct ProposedPair
{
    base::Id<people::Entry> mentor;
    base::Id<people::Entry> mentee;
    QString form; // code
    Score score;
    std::vector<Note> notes;                // capacity guessed, age unknown, score 0, warnings of consents
    std::vector<pairs::Override> overrides; // the rules set aside for it, with the curator's reasons
    bool locked = false;                    // by the curator
    bool directive = false;                 // appointed because nobody was left to choose
    bool stays = false;                     // a standing pair that is kept

    friend bool operator==(const ProposedPair&, const ProposedPair&) = default;
};

struct Unmatched
{
    base::Id<people::Entry> mentee;
    std::vector<Note> reasons; // never empty

    friend bool operator==(const Unmatched&, const Unmatched&) = default;
};

// How good a proposal is beside being optimal.
struct Quality
{
    // Pairs who would both rather have each other: by their ballots, then by score. Not counted for groups,
    // where nobody moves alone.
    qint64 blockingPairs = 0;
    int votedMatched = 0; // mentees with a pair who filled in a ballot
    int firstWishes = 0;  // of them, who got the mentor they named first

    friend bool operator==(const Quality&, const Quality&) = default;
};

struct Proposal
{
    std::vector<ProposedPair> pairs;  // by mentor, then mentee, in the order of sort keys
    std::vector<Unmatched> unmatched; // in the order of sort keys
    int matched = 0;
    qint64 total = 0;               // sum of the scores
    std::optional<int> worst;       // lowest score; nothing without pairs
    bool optimal = false;           // the certificate was checked (assignment.h); of groups: every branch was
    Gap gap;                        // how much better groups that are not proved best could be
    bool groups = false;            // the mentees of a mentor are one group
    std::vector<Standing> standing; // what could be moved
    Quality quality;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

// The best pairs for the goal (goal.h), in all forms together: places of a mentor are shared by forms
// (decision 19). The order of the inputs does not matter. Refuses with match.cancelled, match.weights,
// match.threshold, match.law-not-overridden {rule} and match.no-reason {rule}; groups with match.group-sizes
// {least, most}, match.groups-one-form and match.groups-too-many. A lock that cannot be kept is
// refused with match.lock-absent {mentor, mentee} (names, empty for who takes no part), match.lock-banned
// {mentor, mentee}, match.lock-twice {mentee, mentors}, match.lock-places {mentor, n, places} and
// match.lock-forbidden {rule and ruleArguments()}; in groups with match.lock-group-places {mentor, n, most}
// and match.lock-themes {mentor, mentees}.
[[nodiscard]] base::Result<Proposal> match(const Inputs& inputs, const Options& options);

// What the solver saw: rows and columns in the order of sort keys, scores row after row, forbiddenCell where
// no form permits the pair.
struct ScoreMatrix
{
    struct MentorPlaces
    {
        base::Id<people::Entry> id;
        int capacity = 0; // free places
        friend bool operator==(const MentorPlaces&, const MentorPlaces&) = default;
    };

    std::vector<base::Id<people::Entry>> mentees;
    std::vector<MentorPlaces> mentors;
    std::vector<qint32> scores;

    // Nothing where the pair is forbidden.
    [[nodiscard]] std::optional<int> at(size_t mentee, size_t mentor) const;
    friend bool operator==(const ScoreMatrix&, const ScoreMatrix&) = default;
};

// Refuses as match() does.
[[nodiscard]] base::Result<ScoreMatrix> scoreMatrix(const Inputs& inputs, const Options& options);

} // namespace kurator::matching
