#pragma once

#include "office/import_table.h"

#include <algorithm>
#include <utility>

namespace kurator::office {

// Whom the row names, as written there; «mentor – mentee» of a pair.
[[nodiscard]] QString subjectWritten(const exchange::RowReading& reading);

// Counts one row whose verdict has its kind, changes and perhaps a subject; the reading gives the rest. A
// failure of the reading rejects the row whatever the verdict says.
void addVerdict(ImportOutcome& outcome, RowVerdict verdict, const exchange::RowReading& reading);

// Whether to go on after `done` rows; tells the watcher now and then.
[[nodiscard]] bool goesOn(const ImportWatcher& watcher, std::size_t done, std::size_t of);

// Gives every filled row below the headings that is not left out to `verdictOn(RowReading&) -> RowVerdict`.
// Refused with import.cancelled.
template <class VerdictOn>
[[nodiscard]] base::Result<ImportOutcome> judgeRows(const exchange::Sheet& sheet,
                                                    const exchange::FoundColumns& columns,
                                                    const ImportContext& context, VerdictOn verdictOn)
{
    ImportOutcome outcome;
    outcome.headingRow = columns.headingRow;
    const std::size_t first = columns.headingRow + 1;
    const std::size_t of = sheet.rows.size() - std::min(first, sheet.rows.size());
    for (std::size_t row = first; row < sheet.rows.size(); ++row) {
        if (!goesOn(context.watcher, row - first, of)) {
            return base::refuseInput("import.cancelled");
        }
        exchange::RowReading reading(sheet, columns, row);
        if (reading.isBlank() || reading.isTotal()) {
            continue;
        }
        if (context.skippedRows.contains(static_cast<int>(row) + 1)) {
            ++outcome.skipped;
            continue;
        }
        RowVerdict verdict = reading.failure() ? RowVerdict() : verdictOn(reading);
        verdict.row = static_cast<int>(row) + 1;
        addVerdict(outcome, std::move(verdict), reading);
    }
    if (!goesOn(context.watcher, of, of)) {
        return base::refuseInput("import.cancelled");
    }
    return outcome;
}

} // namespace kurator::office
