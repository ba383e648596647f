#pragma once

#include "base/period.h"
#include "office/desk.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// The line under the title of the home page.
struct CycleHead
{
    QString orderNumber; // of the order that starts the model; empty when not told
    std::optional<QDate> orderDate;
    QString profileTitle;
    QDate today;
    base::Period period;

    friend bool operator==(const CycleHead&, const CycleHead&) = default;
};

[[nodiscard]] CycleHead cycleHead(const office::Desk& desk);

// One of the seven stages on the strip. Only items of the school and shared ones make its look, its dates and
// `overdue`; regional ones are counted apart in `progress` (decision 24).
struct StageCard
{
    enum class Look
    {
        Done,
        InWork,
        Waiting, // for an anchor, or for an item before it
        Overdue,
        Ahead
    };

    int stage = 1;
    QString title;      // official, of the profile; empty where it names no such stage
    QString shortTitle; // code of `core/messages`: «lists.stage-1»
    programme::StageProgress progress;
    Look look = Look::Ahead;
    std::optional<QDate> start;     // the earliest of its items
    std::optional<QDate> end;       // the latest of its items
    std::optional<QDate> ruleStart; // the same before every shift
    std::optional<QDate> ruleEnd;
    QString waitsFor; // anchor of its items without dates: «T41», «result»
    int overdue = 0;

    friend bool operator==(const StageCard&, const StageCard&) = default;
};

// Seven, in order.
[[nodiscard]] std::vector<StageCard> stageCards(const office::Desk& desk);

// A date that is coming: the end of the current or next window of an item that is not done.
struct NextDate
{
    QDate date;
    QString number;
    QString title;
    QString checkpointName; // «КТ5»; empty for others
    bool overdue = false;   // an earlier window of a repeated item has passed unmarked

    friend bool operator==(const NextDate&, const NextDate&) = default;
};

// Of the school and shared items, from today on, the nearest first.
[[nodiscard]] std::vector<NextDate> nextDates(const office::Desk& desk, int atMost);

// How far an indicator is from its plan; per cent in tenths: 333 is 33,3 %.
struct CoverageLine
{
    QString code;       // «I1»
    QString title;      // official, of the profile
    QString shortTitle; // code of `core/messages`: «lists.indicator-i1»; empty for other indicators
    std::optional<qint64> shareTenths;
    std::optional<qint64> planTenths;
    qint64 numerator = 0;
    std::optional<qint64> denominator;

    friend bool operator==(const CoverageLine&, const CoverageLine&) = default;
};

// The indicators of the programme's report that count something.
[[nodiscard]] std::vector<CoverageLine> coverage(const office::Desk& desk);

} // namespace kurator::lists
