#pragma once

#include "base/period.h"
#include "office/desk.h"
#include "pairs/pair.h"

#include <QString>

#include <vector>

namespace kurator::office {

// A pair (one mentee) or a group (several) that the curator makes by hand.
struct PairDraft
{
    base::Id<people::Entry> mentor{};
    std::vector<base::Id<people::Entry>> mentees{};
    QString form{}; // code
    QString roleModel{};
    QString goal{};
    base::Period period{};                    // an empty start: today, an empty end: the programme's end
    std::vector<pairs::Override> overrides{}; // the rules of the model set aside, with the reasons
};

// Why a pair cannot be made as it stands, as a code with arguments.
struct PairFault
{
    QString code;
    base::Arguments arguments;
    bool byReason = false; // a rule of the model: a written reason under this code sets it aside

    friend bool operator==(const PairFault&, const PairFault&) = default;
};

// All that stands in the way; empty means that makePair() will make it. The hard rules are those of matching,
// those of the mentor told once, the others for every mentee; a lacking consent is told by the codes of the
// gate. Besides: pairs.no-mentor, pairs.no-mentees, pairs.unknown-form {form}, pairs.twice {mentee},
// pairs.dates-order {start, end}, pairs.outside-programme {start, end} and pairs.places {mentor, n, places}.
[[nodiscard]] std::vector<PairFault> pairFaults(const Desk& desk, const PairDraft& draft);

// Makes the proposed pair as one undoable step, with the reasons for rules that it really breaks. Refused
// with the first of pairFaults().
[[nodiscard]] base::Result<base::Id<pairs::Pair>> makePair(Desk& desk, const PairDraft& draft);

// What may be changed on the card of a pair.
struct PairCard
{
    base::Id<pairs::Pair> id{};
    QString roleModel{};
    QString goal{};
    QString outcome{};
    base::Period period{}; // counts while no registered order fixes the pair
};

// As the pair stands now; refused with pairs.unknown-pair.
[[nodiscard]] base::Result<PairCard> pairCard(const Desk& desk, base::Id<pairs::Pair> id);
// One undoable step; none where nothing changed. Refused with pairs.unknown-pair, pairs.fixed {mentor,
// mentees} when the period of a pair fixed by an order would change, pairs.dates-order and
// pairs.outside-programme.
[[nodiscard]] base::Result<void> savePair(Desk& desk, const PairCard& card);

// Fixed by an order that is registered.
[[nodiscard]] bool isFixed(const Desk& desk, const pairs::Pair& pair);

} // namespace kurator::office
