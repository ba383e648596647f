#pragma once

#include "office/propose_pairs.h"
#include "pairs/match_variant.h"

namespace kurator::office {

// A pair of a variant as it was proposed.
struct VariantPair
{
    matching::PairWish who;
    int score = 0;

    friend bool operator==(const VariantPair&, const VariantPair&) = default;
};

// A way to match that was put by: by which wish, and what came of it that day.
struct Variant
{
    MatchWish wish;
    std::vector<VariantPair> pairs; // by mentor, then mentee, as proposed
    std::vector<base::Id<people::Entry>> unmatched;
    qint64 total = 0;
    std::optional<int> worst;
    qint64 blockingPairs = 0;
};

[[nodiscard]] Variant variantOf(const MatchWish& wish, const matching::Proposal& proposal);

// Puts a proposal and its wish by under a name, as one undoable step; the name stands for one variant of the
// programme, and a variant of that name is replaced when `replace` is told. Refused with variant.no-name and
// variant.name-taken {name}.
[[nodiscard]] base::Result<base::Id<pairs::MatchVariant>> saveVariant(Desk& desk, const QString& name,
                                                                      const MatchWish& wish,
                                                                      const matching::Proposal& proposal,
                                                                      bool replace = false);

// Refused with variant.unknown.
[[nodiscard]] base::Result<void> removeVariant(Desk& desk, base::Id<pairs::MatchVariant> id);

// Those of the open programme, by name.
[[nodiscard]] std::vector<const pairs::MatchVariant*> variantsOf(const Desk& desk);

// Refused with variant.unreadable {name}.
[[nodiscard]] base::Result<Variant> contentOf(const pairs::MatchVariant& stored);

} // namespace kurator::office
