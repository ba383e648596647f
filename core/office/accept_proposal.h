#pragma once

#include "matching/match.h"
#include "office/desk.h"

#include <optional>

namespace kurator::office {

// How a pair arises (S001 5.3, 5.5): by mutual choice where both named each other on their ballots, by the
// mentee's where only the mentee did; otherwise the curator's choice, a directive where nothing speaks for
// the pair (score 0). What the curator appointed is a directive whatever else.
[[nodiscard]] pairs::PairOrigin originOf(const Desk& desk, base::Id<people::Entry> mentor,
                                         base::Id<people::Entry> mentee, std::optional<int> score);

// Makes the proposed pairs, one each (decision 18) or one of all mentees of a mentor where groups were asked
// for, as one undoable step; returns how many. A group's score is the mean, it arose as the least chosen of
// its pairs did. Where proposed pairs were matched anew, those that stay are not touched and those that
// changed go (pair_removal.h). Refused with match.proposal-stale {mentor, mentee} when one of the two found
// another pair meanwhile.
[[nodiscard]] base::Result<qsizetype> acceptProposal(Desk& desk, const matching::Proposal& proposal);

} // namespace kurator::office
