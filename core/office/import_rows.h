#pragma once

#include "office/import_table.h"

namespace kurator::office {

enum class RowVerdict
{
    Created,
    Updated,
    Same,
    Rejected // the reading holds the reason
};

// Gives every filled row below the headings to `verdictOn(RowReading&) -> RowVerdict` and keeps the count.
template <class VerdictOn>
[[nodiscard]] ImportOutcome judgeRows(const exchange::Sheet& sheet, const exchange::FoundColumns& columns,
                                      VerdictOn verdictOn)
{
    ImportOutcome outcome;
    for (std::size_t row = columns.headingRow + 1; row < sheet.rows.size(); ++row) {
        exchange::RowReading reading(sheet, columns, row);
        if (reading.isBlank() || reading.isTotal()) {
            continue;
        }
        ++outcome.rows;
        const RowVerdict verdict = reading.failure() ? RowVerdict::Rejected : verdictOn(reading);
        if (reading.failure()) {
            outcome.rejected.push_back(*reading.failure());
            continue;
        }
        outcome.created += verdict == RowVerdict::Created ? 1 : 0;
        outcome.updated += verdict == RowVerdict::Updated ? 1 : 0;
        outcome.same += verdict == RowVerdict::Same ? 1 : 0;
        outcome.notes.insert(outcome.notes.end(), reading.notes().begin(), reading.notes().end());
    }
    return outcome;
}

} // namespace kurator::office
