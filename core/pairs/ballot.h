#pragma once

#include "base/id.h"
#include "people/entry.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kurator::pairs {

// Whom a participant would like to work with, told on paper after the group meeting, best first (S001 5.2,
// 5.3). Ids are entries of the programme; the chosen are of the other side, none is named twice.
struct Ballot
{
    base::Id<Ballot> id;
    base::Id<people::Entry> entry;
    std::optional<QDate> takenOn;
    std::vector<base::Id<people::Entry>> choices;
    QString comment;

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

// The blank has a first, a second and a third choice.
inline constexpr std::size_t choicesAtMost = 3;

} // namespace kurator::pairs
