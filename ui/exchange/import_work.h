#pragma once

#include "base/result.h"
#include "office/desk.h"
#include "office/import_table.h"
#include "ui/exchange/import_answers.h"
#include "ui/exchange/import_row.h"

#include <vector>

namespace kurator::ui {

class WorkProgress;

// The name of the file without its folder, or the code of «скопированный текст».
[[nodiscard]] QString sourceCode(const ImportAnswers& answers);

// Reads the file or the pasted text. Errors: those of exchange::readTable() and exchange::tableFromText(),
// import.cancelled (file).
[[nodiscard]] base::Result<exchange::Workbook> readSource(const ImportAnswers& answers,
                                                          const WorkProgress& progress);

// The sheet that looks like the wanted list, else like any list, else the first one with rows.
[[nodiscard]] std::size_t sheetToBeginWith(const exchange::Workbook& workbook,
                                           std::optional<exchange::TableKind> wanted);

// What the rows are judged by.
struct JudgingTask
{
    ImportAnswers answers; // with a kind
    exchange::ColumnOverrides overrides;
    std::size_t headingRow = 0;
    std::vector<programme::Form> forms; // of the programme
};

// The verdicts; rows that are left out keep the verdict they would have.
struct JudgedList
{
    ImportAnswers answers;
    office::ImportOutcome outcome;
    std::vector<ImportRow> rows;
};

// Errors: those of office::planImport(). Nothing else may use the desk meanwhile.
[[nodiscard]] base::Result<JudgedList> judgeList(const exchange::Workbook& workbook, const JudgingTask& task,
                                                 office::Desk& desk, WorkProgress& progress);

} // namespace kurator::ui
