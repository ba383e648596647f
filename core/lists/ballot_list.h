#pragma once

#include "office/desk.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::lists {

// A participant who can fill in a ballot after the group meeting.
struct BallotRow
{
    base::Id<people::Entry> entry;
    people::Side side = people::Side::Mentee;
    QString name;        // full
    QString className;   // a pupil's class or an adult's position
    QStringList choices; // names, best first
    bool filledIn = false;

    friend bool operator==(const BallotRow&, const BallotRow&) = default;
};

// Everybody of the open programme who has not finished: mentees, then mentors, each by name.
[[nodiscard]] std::vector<BallotRow> ballotRows(const office::Desk& desk);

} // namespace kurator::lists
