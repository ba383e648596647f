#include "lists/alternative_list.h"

#include "matching/pair_judge.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

struct RankedAlternative
{
    Alternative alternative;
    size_t inTheWay = 0;
    int possible = 0; // the score it has, or would have
    size_t column = 0;
};

bool comesBefore(const RankedAlternative& a, const RankedAlternative& b)
{
    return std::tuple(!a.alternative.allowed, a.inTheWay, -a.possible, a.column) <
           std::tuple(!b.alternative.allowed, b.inTheWay, -b.possible, b.column);
}

std::optional<RankedAlternative> rankedAlternative(const matching::Candidates& candidates,
                                                   const matching::Weights& weights, size_t row,
                                                   size_t column)
{
    const auto nearest = candidates.allowed.nearest(row, column);
    if (nearest.rules[matching::bit(matching::Rule::Sides)] ||
        nearest.rules[matching::bit(matching::Rule::SamePerson)]) {
        return std::nullopt;
    }
    const matching::Mentor& mentor = *candidates.mentors[column];
    const auto best = candidates.allowed.best(row, column);
    RankedAlternative ranked;
    ranked.column = column;
    ranked.alternative.mentor = mentor.id;
    ranked.alternative.name = mentor.name;
    ranked.alternative.form = candidates.forms[best ? best->form : nearest.form].code;
    ranked.alternative.obstacles = matching::obstaclesBetween(candidates, row, column);
    ranked.inTheWay = ranked.alternative.obstacles.size();
    ranked.possible =
        matching::explainedScore(*candidates.mentees[row], mentor, weights, candidates.ballotsTaken).value;
    ranked.alternative.allowed = ranked.inTheWay == 0;
    ranked.alternative.score = ranked.alternative.allowed ? ranked.possible : 0;
    return ranked;
}

} // namespace

std::vector<Alternative> alternatives(const matching::Candidates& candidates,
                                      const matching::Weights& weights, base::Id<people::Entry> mentee,
                                      std::size_t atMost, std::optional<base::Id<people::Entry>> besides)
{
    const auto row = candidates.rowOf(mentee);
    if (!row || candidates.forms.empty()) {
        return {};
    }
    std::vector<RankedAlternative> ranked;
    for (size_t column = 0; column < candidates.mentors.size(); ++column) {
        if (besides && candidates.mentors[column]->id == *besides) {
            continue;
        }
        if (auto one = rankedAlternative(candidates, weights, *row, column)) {
            ranked.push_back(std::move(*one));
        }
    }
    std::ranges::sort(ranked, comesBefore);
    std::vector<Alternative> told;
    for (std::size_t at = 0; at < std::min(atMost, ranked.size()); ++at) {
        told.push_back(std::move(ranked[at].alternative));
    }
    return told;
}

std::vector<Alternative> alternatives(const office::Desk& desk, const office::MatchWish& wish,
                                      base::Id<people::Entry> mentee, std::size_t atMost,
                                      std::optional<base::Id<people::Entry>> besides)
{
    const auto inputs = office::matchInputs(desk, wish);
    if (!inputs) {
        return {};
    }
    const auto options = office::matchOptions(desk, wish);
    return alternatives(matching::Candidates(*inputs, options), options.weights, mentee, atMost, besides);
}

} // namespace kurator::lists
