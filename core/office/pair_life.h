#pragma once

#include "office/desk.h"
#include "pairs/pair.h"

#include <QDate>
#include <QString>

#include <vector>

namespace kurator::office {

// How a pair ends: Completed or Dissolved, its last day, and for people why or with what outcome.
struct PairEnding
{
    pairs::PairState state = pairs::PairState::Completed;
    QDate day{};
    QString reason{};
};

// Ends a pair that goes on: that day is its last, its mentees leave with the reason, which is its outcome
// too, and its places are free. One undoable step. Refused with pairs.unknown-pair, pairs.ended-already
// {mentor, mentees}, pairs.not-an-ending, pairs.end-day-missing, pairs.end-future {date},
// pairs.end-day-before-start {mentor, mentees, date, start}, pairs.end-before-meeting {mentor, mentees, date,
// meeting} and, for a dissolved pair, pairs.end-reason without a reason.
[[nodiscard]] base::Result<void> endPair(Desk& desk, base::Id<pairs::Pair> id, const PairEnding& ending);

// An active pair rests, a resting one works again; refused with pairs.not-active and pairs.not-suspended
// {mentor, mentees}.
[[nodiscard]] base::Result<void> suspendPair(Desk& desk, base::Id<pairs::Pair> id);
[[nodiscard]] base::Result<void> resumePair(Desk& desk, base::Id<pairs::Pair> id);

// Takes proposed pairs away (pair_removal.h) as one undoable step; returns how many pairs. All or none:
// refused with pairs.in-order {mentor, mentees} for a pair that an order names or that is past a proposal.
[[nodiscard]] base::Result<qsizetype> removeProposedPairs(Desk& desk,
                                                          const std::vector<base::Id<pairs::Pair>>& ids);

} // namespace kurator::office
