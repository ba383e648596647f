#pragma once

#include "base/id.h"
#include "people/entry.h"

namespace kurator::matching {

// Two whom the curator wants together, or never together.
struct PairWish
{
    base::Id<people::Entry> mentor;
    base::Id<people::Entry> mentee;

    friend bool operator==(const PairWish&, const PairWish&) = default;
};

} // namespace kurator::matching
