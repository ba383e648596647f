#pragma once

#include "base/id.h"
#include "people/entry.h"

#include <QStringList>

#include <vector>

namespace kurator::papers {

// A mentee without a mentor: why, and what would help, as sentences of a protocol without full stops.
struct LeftOver
{
    base::Id<people::Entry> mentee;
    QStringList reasons;
    QStringList helps;

    friend bool operator==(const LeftOver&, const LeftOver&) = default;
};

// What only matching anew can tell of how pairs were found. Nobody is named in it who may not be.
struct MatchingFacts
{
    QStringList rules; // that hold in the programme
    std::vector<LeftOver> left;

    friend bool operator==(const MatchingFacts&, const MatchingFacts&) = default;
};

} // namespace kurator::papers
