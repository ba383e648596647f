#pragma once

#include "matching/allowed_forms.h"
#include "matching/assignment.h"
#include "matching/match.h"

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

    const std::vector<programme::Form>& forms;
    std::vector<const Mentee*> mentees;
    std::vector<const Mentor*> mentors;
    AllowedForms allowed;
    bool ballotsTaken;
    ScoreTable table;
};

} // namespace kurator::matching
