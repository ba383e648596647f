#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "exchange/column_overrides.h"
#include "exchange/row_reading.h"
#include "exchange/table.h"
#include "office/import_watcher.h"
#include "office/row_verdict.h"
#include "programme/form.h"
#include "programme/programme.h"
#include "school/changes.h"
#include "school/snapshot.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kurator::office {

// Whom a row of the sheet (from 1) means by a field, as the curator said: a person of the base, or nobody of
// them, a new one.
using PersonAnswers = std::map<std::pair<int, exchange::Field>, std::optional<base::Id<people::Person>>>;

// What an import is measured against. All of it must outlive the call.
struct ImportContext
{
    const school::Snapshot& snapshot;
    const programme::Programme& programme;
    const std::vector<programme::Form>& forms; // of the programme
    base::IdSource& ids;
    QDate today;
    QString file;        // its name, for messages
    QString reason = {}; // written, sets the rules of the model aside for ready pairs (decision 15)
    std::optional<std::size_t> headingRow = {}; // chosen by hand, from 0
    std::set<int> skippedRows = {};             // rows of the sheet, from 1, that the curator leaves out
    ImportWatcher watcher = {};
    PersonAnswers persons = {};
    bool agesAsYears = false; // an age in the column of years of birth becomes a year (±1)
    bool tagsByComma = false; // competences and interests become tags too, cut at commas
};

// The verdict on every row. rows = created + updated + same + rejected; blank rows, totals and rows left out
// by hand are not counted. `verdicts` has one for each counted row in the order of the sheet. `notes` say
// what was repaired or left out in rows that came in. The changes hold the good rows only; nothing is stored
// until they are committed with the step.
struct ImportOutcome
{
    int rows = 0;
    int created = 0;
    int updated = 0;
    int same = 0;
    int skipped = 0;            // left out by hand
    std::size_t headingRow = 0; // from 0
    std::vector<RowVerdict> verdicts;
    std::vector<exchange::RowRemark> rejected;
    std::vector<exchange::RowRemark> notes;
    school::Changes changes;
    school::Step
        step; // import.mentees, import.mentors, import.consents, import.pairs, import.ballots (file, n, new, updated)
};

// Reads a sheet of this kind row by row. Told values replace, empty cells never erase. A person is recognised
// by full name and birth date; a hit that cannot be told for sure is rejected with exchange.ambiguous
// (decision 1). Errors, with `file`: those of exchange::findColumns, and import.cancelled where the
// watcher said so. Codes of rejected rows and notes
// stand beside the readers in exchange/ and in import_people.h, import_consents.h and import_pairs.h.
[[nodiscard]] base::Result<ImportOutcome> planImport(exchange::TableKind kind, const exchange::Sheet& sheet,
                                                     const exchange::ColumnOverrides& overrides,
                                                     const ImportContext& context);

} // namespace kurator::office
