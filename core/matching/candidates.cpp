#include "matching/candidates.h"

#include "matching/score_rows.h"

#include <QHash>

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

template <class P>
std::optional<size_t> placeOf(const std::vector<const P*>& participants, base::Id<people::Entry> id)
{
    const auto found = std::ranges::find(participants, id, &P::id);
    return found == participants.end() ? std::nullopt
                                       : std::optional(static_cast<size_t>(found - participants.begin()));
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
    for (const PairWish& wish : options.banned) {
        const auto row = rowOf(wish.mentee);
        const auto column = columnOf(wish.mentor);
        if (row && column) {
            banned.emplace(*row, *column);
        }
    }
}

std::optional<size_t> Candidates::rowOf(base::Id<people::Entry> mentee) const
{
    return placeOf(mentees, mentee);
}

std::optional<size_t> Candidates::columnOf(base::Id<people::Entry> mentor) const
{
    return placeOf(mentors, mentor);
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
            if (isBanned(mentee, mentor) || !allowed.best(mentee, mentor)) {
                row[mentor] = forbiddenCell;
            }
        }
    }
    return true;
}

namespace {

// The words of a request as numbers, rising.
std::vector<std::vector<int>> themesOf(const std::vector<const Mentee*>& mentees)
{
    QHash<QString, int> numbers;
    std::vector<std::vector<int>> themes;
    for (const Mentee* mentee : mentees) {
        std::vector<int>& own = themes.emplace_back();
        for (const QString& word : mentee->requestWords) {
            if (!numbers.contains(word)) {
                numbers.insert(word, static_cast<int>(numbers.size()));
            }
            own.push_back(numbers.value(word));
        }
        std::ranges::sort(own);
    }
    return themes;
}

} // namespace

Objective objectiveOf(const Candidates& candidates, const Options& options)
{
    Objective objective;
    objective.goal = options.goal;
    objective.threshold = options.threshold;
    if (!options.priority.empty()) {
        objective.priority.assign(candidates.mentees.size(), false);
        for (const auto& mentee : options.priority) {
            if (const auto row = candidates.rowOf(mentee)) {
                objective.priority[*row] = true;
            }
        }
    }
    std::ranges::transform(candidates.mentors, std::back_inserter(objective.held), &Mentor::taken);
    for (const Standing& standing : options.standing) {
        const auto row = candidates.rowOf(standing.who.mentee);
        const auto column = candidates.columnOf(standing.who.mentor);
        if (row && column) {
            objective.standing.resize(candidates.mentees.size(), noColumn);
            objective.standing[*row] = static_cast<int>(*column);
        }
    }
    if (options.groups) {
        objective.groups = GroupRules{options.groups->least, options.groups->most, {}, {}};
        if (options.groups->oneTheme) {
            objective.groups->themes = themesOf(candidates.mentees);
        }
    }
    return objective;
}

} // namespace kurator::matching
