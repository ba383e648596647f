#include "lists/history_list.h"

#include <algorithm>

namespace kurator::lists {

namespace {

constexpr int lookBack = 400; // entries; what was taken back before them is not named

bool isMove(const school::JournalEntry& entry)
{
    return entry.step.code == QLatin1String("storage.undone") ||
           entry.step.code == QLatin1String("storage.redone");
}

// The note of a move carries the step's own arguments and its code.
school::Step movedStep(const school::Step& note)
{
    school::Step step{note.arguments.value(QStringLiteral("step")), note.arguments, false};
    step.arguments.remove(QStringLiteral("step"));
    return step;
}

// Any other entry makes the steps taken back before it impossible to bring back.
std::optional<school::Step> stepToRedo(const std::vector<school::JournalEntry>& newestFirst)
{
    const auto lastOther =
        std::ranges::find_if(newestFirst, [](const auto& entry) { return !isMove(entry); });
    std::vector<school::Step> takenBack;
    for (auto entry = lastOther; entry != newestFirst.begin();) {
        --entry;
        if (entry->step.code == QLatin1String("storage.undone")) {
            takenBack.push_back(movedStep(entry->step));
        } else if (!takenBack.empty()) {
            takenBack.pop_back();
        }
    }
    return takenBack.empty() ? std::nullopt : std::optional(takenBack.back());
}

} // namespace

base::Result<std::vector<HistoryRow>> historyRows(office::Desk& desk, int atMost)
{
    const auto journal = desk.store().journal(atMost);
    if (!journal) {
        return base::passOn(journal);
    }
    std::vector<HistoryRow> rows;
    int steps = 0;
    bool barrier = false;
    for (const school::JournalEntry& entry : *journal) {
        barrier = barrier || (entry.step.barrier && !entry.undone);
        HistoryRow row{entry.at,     entry.who,          entry.step.code, entry.step.arguments,
                       entry.undone, entry.step.barrier, false,           0};
        if (entry.reversible && !barrier) {
            row.canUndoTo = true;
            row.stepsBack = ++steps;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

base::Result<NextSteps> nextSteps(office::Desk& desk)
{
    const auto journal = desk.store().journal(lookBack);
    if (!journal) {
        return base::passOn(journal);
    }
    NextSteps next;
    next.redo = stepToRedo(*journal);
    for (const school::JournalEntry& entry : *journal) {
        if (entry.step.barrier && !entry.undone) {
            next.barrier = entry.step;
            return next;
        }
        if (entry.reversible) {
            next.undo = entry.step;
            return next;
        }
    }
    return next;
}

} // namespace kurator::lists
