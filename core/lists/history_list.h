#pragma once

#include "base/arguments.h"
#include "base/result.h"
#include "office/desk.h"
#include "school/changes.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// One step of the journal.
struct HistoryRow
{
    QDateTime when;
    QString who;
    QString text; // code of `core/messages`, said with `arguments`
    base::Arguments arguments;
    bool undone = false;
    bool barrier = false;   // cannot be taken back, nor anything before it
    bool canUndoTo = false; // taking back this step and every later one is possible
    int stepsBack = 0;      // how many undos take this step back; 0 when that is not possible

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

// The newest first.
[[nodiscard]] base::Result<std::vector<HistoryRow>> historyRows(office::Desk& desk, int atMost);

// What undo and redo would do now. Without `undo`, `barrier` is the step that stands in the way, if one does.
struct NextSteps
{
    std::optional<school::Step> undo;
    std::optional<school::Step> redo;
    std::optional<school::Step> barrier;

    friend bool operator==(const NextSteps&, const NextSteps&) = default;
};
[[nodiscard]] base::Result<NextSteps> nextSteps(office::Desk& desk);

} // namespace kurator::lists
