#pragma once

#include "matching/candidates.h"
#include "office/propose_pairs.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// Another mentor for a mentee, and what stands between the two.
struct Alternative
{
    base::Id<people::Entry> mentor;
    QString name;
    QString form;                          // code of the form it would be, or is nearest to
    int score = 0;                         // 0 when not allowed
    std::vector<matching::Note> obstacles; // in the nearest form; match.banned for a ban of the curator
    bool allowed = false;

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

// The next best mentors for a mentee, `besides` left out: first those who are allowed, by score, then those
// with the least in the way; at most `atMost`. Mentors who fit no form with the mentee by category are not
// told. Nobody for someone who takes no part.
[[nodiscard]] std::vector<Alternative>
alternatives(const office::Desk& desk, const office::MatchWish& wish, base::Id<people::Entry> mentee,
             std::size_t atMost, std::optional<base::Id<people::Entry>> besides = std::nullopt);

// The same of people who are judged already.
[[nodiscard]] std::vector<Alternative>
alternatives(const matching::Candidates& candidates, const matching::Weights& weights,
             base::Id<people::Entry> mentee, std::size_t atMost,
             std::optional<base::Id<people::Entry>> besides = std::nullopt);

} // namespace kurator::lists
