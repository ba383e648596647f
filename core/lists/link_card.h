#pragma once

#include "office/propose_pairs.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::lists {

// What a criterion gives a proposed pair.
struct CriterionLine
{
    matching::Criterion criterion = matching::Criterion::Request;
    int points = 0;
    int most = 0;       // what it could give at most, rounded as the points are
    bool known = false; // told on both sides; otherwise it gives a half
    QStringList common; // words as the two wrote them, times, or the class or district

    friend bool operator==(const CriterionLine&, const CriterionLine&) = default;
};

// A proposed pair as the panel beside the picture tells it.
struct LinkCard
{
    QString mentor; // full names
    QString mentee;
    int score = 0;
    std::vector<CriterionLine> lines;
    std::vector<matching::Rule> kept; // rules that mean something for these two and are kept
    // Those of the proposal, and that the mentee is on record (120-ФЗ as amended by 322-ФЗ of 08.08.2024).
    std::vector<matching::Note> notes;
    std::vector<pairs::Override> overrides;
    QStringList otherMentees; // whom the same mentor gets in this proposal
    bool locked = false;

    friend bool operator==(const LinkCard&, const LinkCard&) = default;
};

// `pair` is an index into Proposal::pairs.
[[nodiscard]] LinkCard linkCard(const office::Desk& desk, const matching::Proposal& proposal,
                                std::size_t pair);

// Of any two people, proposed or not, beside what the mentor gets in the proposal.
[[nodiscard]] LinkCard linkCard(const office::Desk& desk, const matching::Proposal& proposal,
                                const matching::ProposedPair& shown);

} // namespace kurator::lists
