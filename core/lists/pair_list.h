#pragma once

#include "base/period.h"
#include "office/desk.h"
#include "pairs/pair.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::lists {

// A pair or group on the page of pairs.
struct PairRow
{
    base::Id<pairs::Pair> id;
    QString key; // folded names, for search
    QString form;
    QString formTitle;
    QString roleModel;
    base::Id<people::Entry> mentor;
    QString mentorName;
    std::vector<base::Id<people::Entry>> mentees; // who left a pair that goes on is not among them
    QStringList menteeNames;
    pairs::PairState state = pairs::PairState::Proposed;
    pairs::PairOrigin origin = pairs::PairOrigin::CuratorChoice;
    base::Period period;
    std::optional<QString> orderNumber; // of the registered order
    std::optional<QDate> orderDate;
    std::optional<int> score;
    std::vector<pairs::Override> overrides;
    QString goal;
    QString outcome;
    int meetings = 0;
    std::vector<QDate> meetingDays; // sorted
    std::optional<QDate> lastMeeting;
    std::optional<int> daysSilent; // since the last meeting or the start; only while active and begun
    bool late = false;             // silent for more than pairs::meetWithinDays
    std::optional<QDate> nextOn;   // as the last meeting appointed it
    bool fixed = false;            // by a registered order

    friend bool operator==(const PairRow&, const PairRow&) = default;
};

// The pairs of the open programme, by the mentor's name, then the mentees'.
[[nodiscard]] std::vector<PairRow> pairRows(const office::Desk& desk);

// The meetings of a pair, the newest first.
[[nodiscard]] std::vector<pairs::Meeting> meetingRows(const office::Desk& desk, base::Id<pairs::Pair> pair);

// A week of a pair in the picture of its meetings.
struct WeekDot
{
    QDate monday;
    int meetings = 0;
    bool empty14 = false; // by its Sunday, or today, more than 14 days passed without a meeting

    friend bool operator==(const WeekDot&, const WeekDot&) = default;
};

// From the week of the start to the week of today or of the end, whichever is first; empty before the start.
[[nodiscard]] std::vector<WeekDot> weekDots(const PairRow& row, const QDate& today);

} // namespace kurator::lists
