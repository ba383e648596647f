#pragma once

#include "base/error.h"
#include "exchange/column_guess.h"
#include "exchange/split_rows.h"
#include "ui/exchange/import_work.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kurator::ui {

class LongWork;
class Workspace;

// One import from the file to the base, without a widget: what was read, what the columns are taken for, the
// verdicts, and the loading. Pages ask and tell it. Reading and judging run as long work, one at a time.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(Workspace& workspace, LongWork& longWork, QObject* parent);

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] const ImportAnswers& answers() const { return m_answers; }
    // The file without its folder, or «скопированный текст».
    [[nodiscard]] QString sourceName() const;

    // Each ends with readingEnded(). A new source forgets what was said about the former one, the kind of the
    // list excepted where the curator chose it.
    void readFile(const QString& path);
    void readText(const QString& text);
    void setTextChoice(const exchange::TextChoice& choice);
    void resume(const ImportAnswers& answers);
    [[nodiscard]] bool isRead() const { return m_workbook != nullptr; }
    // Why the last reading failed.
    [[nodiscard]] const std::optional<base::Error>& trouble() const { return m_trouble; }
    [[nodiscard]] const exchange::Workbook& workbook() const { return *m_workbook; }
    [[nodiscard]] const exchange::Sheet& sheet() const { return m_workbook->sheets[m_answers.sheet]; }
    // The sheet as its rows are judged: with a row for each of several people where the curator said so.
    [[nodiscard]] const exchange::Sheet& workingSheet() const { return m_split ? m_split->sheet : sheet(); }
    [[nodiscard]] int rowInFile(int row) const { return m_split ? m_split->rowInFile(row) : row; }
    [[nodiscard]] std::map<int, int> splitOrigins() const;
    // What the headings look like.
    [[nodiscard]] std::optional<exchange::TableKind> likelyKind() const { return m_likelyKind; }

    // Each forgets what was said about the former columns and rows.
    void setKind(exchange::TableKind kind);
    void setSheet(std::size_t sheet);
    void setHeadingRow(std::size_t row);
    // Of the sheet and kind that were chosen.
    [[nodiscard]] const base::Result<exchange::SheetGuess>& guess() const { return m_guess; }
    void setField(std::size_t column, std::optional<exchange::Field> field);
    // Whether the columns are taken as the curator corrected them in an earlier list.
    [[nodiscard]] bool usesRemembered() const;
    // By the headings alone.
    void guessAnew();

    void setSkipped(const std::vector<int>& rows, bool skipped);
    void setReason(const QString& reason);
    // Gives each of several people of these rows a row of their own, or takes that back. The rows want
    // judging again.
    void splitRows(const std::map<int, std::size_t>& rows);
    void joinRow(int rowInFile);
    // Whom a row means: a person of the base, or nobody of them.
    void setPerson(int row, exchange::Field field, std::optional<base::Id<people::Person>> person);
    void forgetPerson(int row);
    // Ages in the column of years of birth become years.
    void setAges(bool ages);
    void setTags(bool tags);
    // Ends with judgingEnded().
    void judge();
    // Whether there are verdicts on the sheet as it is understood now.
    [[nodiscard]] bool isJudged() const;
    [[nodiscard]] const std::optional<base::Error>& judgingTrouble() const { return m_judgingTrouble; }
    // After the first judging; perhaps of former answers, see isJudged().
    [[nodiscard]] bool hasVerdicts() const { return m_judged.has_value(); }
    [[nodiscard]] const office::ImportOutcome& outcome() const { return m_judged->outcome; }
    [[nodiscard]] std::vector<ImportRow> rows() const;
    // Ready pairs that only a written reason would let in.
    [[nodiscard]] int pairsAgainstModel() const;

    // One step that can be undone; keeps the corrected columns for the next list. True also when it is done
    // already. A refusal is told by the workspace.
    [[nodiscard]] bool load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int countToLoad() const;

Q_SIGNALS:
    void answersChanged();
    void readingEnded();
    void judgingEnded();
    // The base was changed meanwhile: the rows want judging again.
    void verdictsLost();

private:
    void startReading(bool isSame);
    void takeWorkbook(base::Result<exchange::Workbook> workbook, bool isSame);
    void forgetRows();
    void splitAgain();
    void forgetAddedRows();
    void understand();
    [[nodiscard]] exchange::ColumnOverrides overridesInUse() const;

    Workspace& m_workspace;
    LongWork& m_longWork;
    ImportAnswers m_answers;
    std::shared_ptr<const exchange::Workbook> m_workbook;
    std::optional<base::Error> m_trouble;
    std::optional<exchange::TableKind> m_likelyKind;
    bool m_kindIsSaid = false;
    base::Result<exchange::SheetGuess> m_guess;
    exchange::ColumnOverrides m_remembered;
    std::optional<exchange::SplitSheet> m_split;
    std::optional<JudgedList> m_judged;
    std::optional<base::Error> m_judgingTrouble;
    bool m_isLoading = false;
    bool m_isLoaded = false;
};

} // namespace kurator::ui
