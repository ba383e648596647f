#pragma once

#include "matching/allowed_forms.h"
#include "matching/match.h"

#include <set>
#include <utility>
#include <vector>

namespace kurator::matching {

// The inputs in a fixed order, judged and scored: what both the solver and the explanation work on. Points
// into the inputs, which must outlive it; it stays where it was made, because its parts point at each other.
struct Candidates
{
    Candidates(const Inputs& inputs, const Options& options);
    Candidates(const Candidates&) = delete;
    Candidates& operator=(const Candidates&) = delete;

    // False when cancelled.
    [[nodiscard]] bool fillScores(const Options& options);

    // By the curator.
    [[nodiscard]] bool isBanned(size_t mentee, size_t mentor) const
    {
        return banned.contains({mentee, mentor});
    }
    // The place of an entry among the mentees or the mentors.
    [[nodiscard]] std::optional<size_t> rowOf(base::Id<people::Entry> mentee) const;
    [[nodiscard]] std::optional<size_t> columnOf(base::Id<people::Entry> mentor) const;

    const std::vector<programme::Form>& forms;
    std::vector<const Mentee*> mentees;
    std::vector<const Mentor*> mentors;
    AllowedForms allowed;
    bool ballotsTaken;
    std::set<std::pair<size_t, size_t>> banned; // mentee, mentor
    ScoreTable table;
};

// The goal of the options, with the places of these people.
[[nodiscard]] Objective objectiveOf(const Candidates& candidates, const Options& options);

// A mentee and a mentor as a pair in the form that suits them best; they must be allowed to be one.
[[nodiscard]] ProposedPair proposedPair(const Candidates& candidates, const Options& options, size_t row,
                                        size_t column);

} // namespace kurator::matching
