#pragma once

#include "base/id.h"
#include "people/entry.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kurator::pairs {

enum class OpinionBy
{
    Curator,
    Psychologist,
    Mentee, // or the family
    Mentor
};

enum class Verdict
{
    For,
    Doubtful,
    Against // not together: a ban of the curator or the psychologist, a participant's «only not with»
};

// What somebody thinks of two people as a pair, before or after they were one (S001 3.7, 5.2). Ids are
// entries of the programme; one opinion each of the four has of two people.
struct Opinion
{
    base::Id<Opinion> id;
    base::Id<people::Entry> mentor;
    base::Id<people::Entry> mentee;
    OpinionBy by = OpinionBy::Curator;
    Verdict verdict = Verdict::Against;
    QString reason;
    std::optional<QDate> givenOn;

    friend bool operator==(const Opinion&, const Opinion&) = default;
};

} // namespace kurator::pairs
