#include "ui/exchange/import_work.h"

#include "exchange/column_guess.h"
#include "exchange/split_rows.h"
#include "exchange/table_reader.h"
#include "ui/common/long_work.h"

#include <QFileInfo>

namespace kurator::ui {

namespace {

base::Result<office::ImportOutcome> planned(const exchange::Sheet& sheet, const JudgingTask& task,
                                            const std::set<int>& skipped, office::Desk& desk,
                                            WorkProgress& progress)
{
    office::ImportContext context{desk.snapshot(), desk.programme(), task.forms,
                                  desk.ids(),      desk.today(),     sourceCode(task.answers)};
    context.reason = task.answers.reason.trimmed();
    context.headingRow = task.headingRow;
    context.skippedRows = skipped;
    context.persons = task.answers.persons;
    context.agesAsYears = task.answers.ages;
    context.tagsByComma = task.answers.tags;
    context.watcher.progress = [&progress](std::size_t done, std::size_t of) {
        progress.report(static_cast<qint64>(done), static_cast<qint64>(of));
    };
    context.watcher.isCancelled = [&progress] { return progress.isCancelled(); };
    return office::planImport(*task.answers.kind, sheet, task.overrides, context);
}

} // namespace

QString sourceCode(const ImportAnswers& answers)
{
    return answers.file.isEmpty() ? QStringLiteral("import.copied-text") : QFileInfo(answers.file).fileName();
}

base::Result<exchange::Workbook> readSource(const ImportAnswers& answers, const WorkProgress& progress)
{
    auto workbook = answers.file.isEmpty() ? exchange::tableFromText(answers.pasted)
                                           : exchange::readTable(answers.file, {}, answers.text);
    if (progress.isCancelled()) {
        return base::refuseInput("import.cancelled", {{QStringLiteral("file"), sourceCode(answers)}});
    }
    return workbook;
}

std::size_t sheetToBeginWith(const exchange::Workbook& workbook, std::optional<exchange::TableKind> wanted)
{
    std::size_t best = 0;
    int bestRank = -1;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const exchange::Sheet& sheet = workbook.sheets[i];
        const auto likely = exchange::likelyKind(sheet);
        const int rank = (likely && likely == wanted ? 8 : 0) + (likely ? 4 : 0) + (sheet.hidden ? 0 : 2) +
                         (sheet.rows.empty() ? 0 : 1);
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

base::Result<JudgedList> judgeList(const exchange::Workbook& workbook, const JudgingTask& task,
                                   office::Desk& desk, WorkProgress& progress)
{
    const exchange::Sheet& read = workbook.sheets[task.answers.sheet];
    const auto split = task.answers.splitRows.empty() ? exchange::SplitSheet()
                                                      : exchange::withSplitRows(read, task.answers.splitRows);
    const exchange::Sheet& sheet = task.answers.splitRows.empty() ? read : split.sheet;
    const auto all = planned(sheet, task, {}, desk, progress);
    if (!all) {
        return base::passOn(all);
    }
    auto outcome = task.answers.skippedRows.empty()
                       ? all
                       : planned(sheet, task, task.answers.skippedRows, desk, progress);
    if (!outcome) {
        return base::passOn(outcome);
    }
    auto rows = importRows(*task.answers.kind, all->verdicts, outcome->verdicts);
    return JudgedList{task.answers, std::move(*outcome), std::move(rows)};
}

} // namespace kurator::ui
