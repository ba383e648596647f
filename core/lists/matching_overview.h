#pragma once

#include "lists/agenda.h"
#include "lists/candidate_list.h"
#include "lists/pair_list.h"

#include <vector>

namespace kurator::lists {

// Why people cannot take part in matching, by what has to be done about it.
enum class HoldUp
{
    Consent,  // lacking, withdrawn, expired or without a signature
    Category, // not told, or no form of the programme fits it
    Age,      // outside the form
    Registry, // a mentor outside the registry
    Training, // a mentor whom the programme wants trained first
    Excluded, // a mentor suspended or excluded by the school
    Places,   // all places of a mentor are taken
};

// Of a note about someone who cannot take part; a mentee who has a mentor already is held up by nothing.
[[nodiscard]] std::optional<HoldUp> holdUpOf(const matching::Note& obstacle);
// Where it is mended.
[[nodiscard]] Place placeOf(HoldUp holdUp, people::Side side);

// Those of one side whom the same thing keeps from matching first of all.
struct HoldUpGroup
{
    HoldUp holdUp = HoldUp::Consent;
    people::Side side = people::Side::Mentee;
    std::vector<QUuid> entries;

    friend bool operator==(const HoldUpGroup&, const HoldUpGroup&) = default;
};

// How the programme stands before pairs are matched.
struct MatchingOverview
{
    int looking = 0;    // mentees without a mentor who may take part
    int withMentor = 0; // mentees who have one already
    int mentors = 0;    // who may take part, each with a free place
    int freePlaces = 0; // of these mentors
    std::vector<HoldUpGroup> heldUp;
    std::vector<PairRow> withoutOrder; // accepted, not fixed by an order yet

    // How many are left over at least.
    [[nodiscard]] int lackingPlaces() const { return qMax(0, looking - freePlaces); }
    [[nodiscard]] bool canMatch() const { return looking > 0 && mentors > 0; }
    friend bool operator==(const MatchingOverview&, const MatchingOverview&) = default;
};

[[nodiscard]] MatchingOverview matchingOverview(const office::Desk& desk);

} // namespace kurator::lists
