#pragma once

#include "matching/match.h"
#include "office/desk.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::office {

// What the curator asks of matching: the model, the weights, and the curator's own hand.
struct MatchWish
{
    QString form{};   // only this form; empty: all forms of the programme together
    QString reason{}; // the written reason that sets aside every rule of the model; empty: none is
    matching::Weights weights{};
    std::vector<pairs::Override> setAside{}; // rules of the model set aside one by one, each with its reason
    std::vector<matching::PairWish> locked{};
    std::vector<matching::PairWish> banned{};
    std::vector<base::Id<people::Entry>> leftOut{}; // of either side, who takes no part this time
    matching::Goal goal = matching::Goal::NobodyAlone;
    int threshold = 50; // of matching::Goal::BestSuited: the lowest score of a pair, 0…100
    // Mentees with one of these marks go first where not all can have a mentor.
    std::vector<people::RestrictedKind> priority{};
    std::optional<matching::GroupWish> groups{}; // only with a form
    // Of the locked pairs, those that the curator appointed because nobody was left to choose (S001 5.5).
    std::vector<matching::PairWish> directive{};
    bool anew = false; // proposed pairs may be moved (movable_pairs.h), as few as can be
    matching::SolverControl control{};
};

// What matching is given from the base today: mentees who look for a mentor, mentors with their free places,
// and what stands between them. Refused with office.unknown-form {form, known}.
[[nodiscard]] base::Result<matching::Inputs> matchInputs(const Desk& desk, const MatchWish& wish);
[[nodiscard]] matching::Options matchOptions(const Desk& desk, const MatchWish& wish);

// All that matching needs, by value: it may be solved on another thread while the desk works on.
struct MatchTask
{
    matching::Inputs inputs;
    matching::Options options;
};

// Refused like matchInputs(), with match.unknown-rule {rule}, and with match.lock-absent {mentor, mentee} for
// a lock on somebody who takes no part.
[[nodiscard]] base::Result<MatchTask> matchTask(const Desk& desk, const MatchWish& wish);
// Refused like matching::match().
[[nodiscard]] base::Result<matching::Proposal> solve(const MatchTask& task);

// The best pairs of the open programme; nothing is stored.
[[nodiscard]] base::Result<matching::Proposal> proposePairs(const Desk& desk, const MatchWish& wish);
[[nodiscard]] base::Result<matching::ScoreMatrix> matchScores(const Desk& desk, const MatchWish& wish);

} // namespace kurator::office
