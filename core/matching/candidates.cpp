#include "matching/candidates.h"

#include "matching/score_rows.h"

#include <algorithm>
#include <tuple>

namespace kurator::matching {

namespace {

template <class P>
std::vector<const P*> inOrder(const std::vector<P>& participants)
{
    std::vector<const P*> ordered;
    for (const P& participant : participants) {
        ordered.push_back(&participant);
    }
    std::ranges::sort(ordered, [](const P* a, const P* b) {
        return std::tie(a->sortKey, a->id) < std::tie(b->sortKey, b->id);
    });
    return ordered;
}

} // namespace

Candidates::Candidates(const Inputs& inputs, const Options& options)
    : forms(inputs.forms), mentees(inOrder(inputs.mentees)), mentors(inOrder(inputs.mentors)),
      allowed(mentees, mentors, forms, options.conditions, options.waivers),
      ballotsTaken(areBallotsTaken(mentees, mentors))
{
    table.rows = mentees.size();
    table.columns = mentors.size();
    for (const Mentor* mentor : mentors) {
        table.capacities.push_back(mentor->freePlaces());
    }
}

bool Candidates::fillScores(const Options& options)
{
    table.scores.assign(table.rows * table.columns, forbiddenCell);
    ScoreRows rows(mentees, mentors, options.weights);
    for (size_t mentee = 0; mentee < table.rows; ++mentee) {
        if (options.control.cancel && options.control.cancel->load(std::memory_order_relaxed)) {
            return false;
        }
        const std::span row(table.scores.data() + mentee * table.columns, table.columns);
        rows.fill(*mentees[mentee], row);
        for (size_t mentor = 0; mentor < table.columns; ++mentor) {
            if (!allowed.best(mentee, mentor)) {
                row[mentor] = forbiddenCell;
            }
        }
    }
    return true;
}

} // namespace kurator::matching
