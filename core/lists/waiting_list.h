#pragma once

#include "office/desk.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// A mentee without a mentor, and since when.
struct WaitingRow
{
    base::Id<people::Entry> entry;
    QString name; // full
    QString className;
    QString request;
    std::optional<QDate> since; // joined, or the last pair ended; nothing where no day was told
    std::optional<int> days;    // until today, never negative
    bool late = false;          // joined after the newest order on pairs
    bool hadMentor = false;     // a pair of this year has ended

    friend bool operator==(const WaitingRow&, const WaitingRow&) = default;
};

// Those of the open programme who wait for a mentor, the longest first, then by name; who told no day is
// last.
[[nodiscard]] std::vector<WaitingRow> waitingRows(const office::Desk& desk);

} // namespace kurator::lists
