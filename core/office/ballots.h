#pragma once

#include "office/desk.h"
#include "pairs/ballot.h"

#include <optional>
#include <vector>

namespace kurator::office {

// What a participant wrote on the blank after the group meeting.
struct BallotWish
{
    base::Id<people::Entry> entry;
    std::vector<base::Id<people::Entry>> choices; // best first
    QString comment = {};
    std::optional<QDate> takenOn = {};

    friend bool operator==(const BallotWish&, const BallotWish&) = default;
};

// nullptr when no ballot was filled in.
[[nodiscard]] const pairs::Ballot* ballotOf(const school::Snapshot& snapshot, base::Id<people::Entry> entry);

// Those of the other side of the programme whom the participant may name, by name; the own person left out.
[[nodiscard]] std::vector<base::Id<people::Entry>> mayBeChosen(const Desk& desk,
                                                               base::Id<people::Entry> entry);

// Stores what several wrote, as one undoable step; who has a ballot already has it replaced, and one with
// neither choice nor comment is taken away. Returns how many ballots changed. Refused as a whole with
// ballot.stranger {name, chosen} for a choice who may not be named, ballot.twice {name, chosen} and
// ballot.too-many {name, n}; with ballot.no-participant for a voter who takes no part.
[[nodiscard]] base::Result<int> saveBallots(Desk& desk, const std::vector<BallotWish>& wishes);

} // namespace kurator::office
