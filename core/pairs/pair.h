#pragma once

#include "base/id.h"
#include "base/period.h"
#include "people/entry.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::documents {
struct Document;
}

namespace kurator::pairs {

enum class PairState
{
    Proposed, // accepted by the curator, not yet in an order
    Active,   // fixed by a registered order
    Suspended,
    Completed,
    Dissolved,
};

// Short text for machines: «proposed», «active», «suspended», «completed», «dissolved».
[[nodiscard]] QString stateCode(PairState state);

// How the pair arose (S001 5.2, 5.5).
enum class PairOrigin
{
    MutualChoice,
    MenteeChoice,
    CuratorChoice,
    Directive,
    Imported
};

// A mentee's place in a pair or group, in time (decision 18).
struct Member
{
    base::Id<people::Entry> mentee;
    std::optional<QDate> from;
    std::optional<QDate> to;
    QString reason; // why it ended

    friend bool operator==(const Member&, const Member&) = default;
};

// A rule of the model that the curator set aside, with the written reason (decision 15).
struct Override
{
    QString rule;
    QString reason;

    friend bool operator==(const Override&, const Override&) = default;
};

// A mentor with one mentee (a pair) or several (a group). Ids of both sides are entries of the programme.
struct Pair
{
    base::Id<Pair> id;
    base::Id<programme::Programme> programme;
    QString form;
    QString roleModel;
    base::Id<people::Entry> mentor;
    std::vector<Member> members;
    base::Period period;
    PairState state = PairState::Proposed;
    PairOrigin origin = PairOrigin::CuratorChoice;
    QString goal;
    std::optional<int> score;
    std::vector<Override> overrides;
    std::optional<base::Id<documents::Document>> order; // the registered order that fixed it
    QString outcome;

    friend bool operator==(const Pair&, const Pair&) = default;
};

enum class MeetingKind
{
    Acquaintance,
    Trial,
    Planning,
    Regular,
    Closing
};

// A pair meets at least once in so many days (S001 6.4).
inline constexpr int meetWithinDays = 14;

struct Meeting
{
    base::Id<Meeting> id;
    base::Id<Pair> pair;
    MeetingKind kind = MeetingKind::Regular;
    QDate date;
    std::optional<int> minutes;
    QString format;
    QString topic;
    QString result;
    std::optional<QDate> nextOn;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

} // namespace kurator::pairs
