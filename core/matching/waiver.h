#pragma once

#include "base/id.h"
#include "matching/hard_rules.h"
#include "people/entry.h"

#include <QString>

#include <optional>

namespace kurator::matching {

// A rule of the model that the curator sets aside, with the written reason (decision 15): for
// everybody, for all pairs of one person, or for one pair when both are given.
struct Waiver
{
    Rule rule = Rule::OwnChild;
    QString reason;
    std::optional<base::Id<people::Entry>> mentor;
    std::optional<base::Id<people::Entry>> mentee;

    [[nodiscard]] bool covers(const Mentor& someMentor, const Mentee& someMentee) const
    {
        return (!mentor || *mentor == someMentor.id) && (!mentee || *mentee == someMentee.id);
    }
    friend bool operator==(const Waiver&, const Waiver&) = default;
};

} // namespace kurator::matching
