#pragma once

#include "matching/match.h"
#include "office/desk.h"

#include <QString>

namespace kurator::office {

struct MatchWish
{
    QString form;   // only this form; empty: all forms of the programme together
    QString reason; // the written reason that sets aside every rule of the model; empty: none is
};

// What matching is given from the base today: mentees who look for a mentor, mentors with their free places,
// and what stands between them. Refused with office.unknown-form {form, known}.
[[nodiscard]] base::Result<matching::Inputs> matchInputs(const Desk& desk, const MatchWish& wish);
[[nodiscard]] matching::Options matchOptions(const Desk& desk, const MatchWish& wish);

// The best pairs of the open programme; nothing is stored.
[[nodiscard]] base::Result<matching::Proposal> proposePairs(const Desk& desk, const MatchWish& wish);
[[nodiscard]] base::Result<matching::ScoreMatrix> matchScores(const Desk& desk, const MatchWish& wish);

// Makes the proposed pairs, one each (decision 18), as one undoable step; returns how many.
[[nodiscard]] base::Result<qsizetype> acceptProposal(Desk& desk, const matching::Proposal& proposal);

} // namespace kurator::office
