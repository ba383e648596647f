#include "lists/history_list.h"

namespace kurator::lists {

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

} // namespace kurator::lists
