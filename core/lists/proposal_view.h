#pragma once

#include "office/propose_pairs.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// A person in the picture of a proposal.
struct ProposalPerson
{
    base::Id<people::Entry> entry;
    QString name;      // full
    QString shortName; // with initials
    QString className; // a pupil's class or an adult's position
    std::optional<people::Age> age;
    QString subject; // what is asked for, or what can be given
    bool matched = false;

    friend bool operator==(const ProposalPerson&, const ProposalPerson&) = default;
};

struct ProposalMentee : ProposalPerson
{
    std::vector<matching::Note> reasons; // why without a mentor; empty when matched

    friend bool operator==(const ProposalMentee&, const ProposalMentee&) = default;
};

struct ProposalMentor : ProposalPerson
{
    int proposed = 0; // links in this proposal
    int taken = 0;    // places held after it, with the pairs that there are already
    int places = 1;   // in all

    friend bool operator==(const ProposalMentor&, const ProposalMentor&) = default;
};

// A line between two people; indexes into mentees and mentors of the view.
struct ProposalLink
{
    std::size_t mentee = 0;
    std::size_t mentor = 0;
    std::size_t pair = 0; // index into Proposal::pairs
    int score = 0;        // 0…100
    QString form;         // title
    bool locked = false;
    bool directive = false;  // appointed by the curator, or score 0
    bool overridden = false; // a rule of the model is set aside for it
    bool remarks = false;    // there is something to know about it

    friend bool operator==(const ProposalLink&, const ProposalLink&) = default;
};

// A proposal as two columns with lines between them. Both columns hold everyone who takes part, in the order
// of names.
struct ProposalView
{
    std::vector<ProposalMentee> mentees;
    std::vector<ProposalMentor> mentors;
    std::vector<ProposalLink> links; // in the order of mentees
    int matched = 0;
    int unmatched = 0;
    std::optional<double> average; // score of the pairs; nothing without pairs
    std::optional<int> worst;
    int leastLoad = 0; // fewest and most mentees that a mentor of the proposal gets
    int mostLoad = 0;
    qint64 blockingPairs = 0; // pairs who would both rather have each other
    int votedMatched = 0;     // of those with a pair, who filled in a ballot,
    int firstWishes = 0;      // and who of them got the mentor they named first
    bool proved = false;      // nothing better is possible: the certificate was checked
    bool groups = false;      // the links of a mentor are one group
    matching::Gap gap;        // how much better groups that are not proved best could be
    int standing = 0;         // pairs that were matched anew,
    int staying = 0;          // and how many of them stay
    int made = 0;             // new pairs or groups when it is accepted

    friend bool operator==(const ProposalView&, const ProposalView&) = default;
};

[[nodiscard]] ProposalView proposalView(const office::Desk& desk, const matching::Proposal& proposal,
                                        const office::MatchWish& wish);

} // namespace kurator::lists
