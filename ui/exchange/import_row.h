#pragma once

#include "office/row_verdict.h"

#include <QUuid>

#include <vector>

namespace kurator::ui {

enum class RowState
{
    New,
    Updated,
    Same,
    Rejected,
    Skipped // by the curator
};

// A row of the sheet as the list of verdicts shows it.
struct ImportRow
{
    office::RowVerdict verdict;
    bool skipped = false;
    int rowInFile = 0; // from 1; several rows come from one that was split
    QString what;      // what changes, or why it is rejected, in one line

    [[nodiscard]] RowState state() const;
    [[nodiscard]] QUuid id() const;
    // The row of the sheet that has this id.
    [[nodiscard]] static int rowOf(const QUuid& id) { return static_cast<int>(id.data1); }
};

// One row for each verdict of `all`; those of `judged`, in the order of the sheet too, are newer and win.
// Safe in any thread.
[[nodiscard]] std::vector<ImportRow> importRows(exchange::TableKind kind,
                                                const std::vector<office::RowVerdict>& all,
                                                const std::vector<office::RowVerdict>& judged);

} // namespace kurator::ui
