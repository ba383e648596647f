#include "ui/exchange/import_session.h"

#include "messages/message.h"
#include "office/import_memory.h"
#include "ui/common/long_work.h"
#include "ui/common/workspace.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace kurator::ui {

ImportSession::ImportSession(Workspace& workspace, LongWork& longWork, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_longWork(longWork), m_guess(exchange::SheetGuess())
{
    // Verdicts on another base are worth nothing.
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_isLoading && !m_isLoaded) {
            m_judged.reset();
            Q_EMIT verdictsLost();
        }
    });
}

QString ImportSession::sourceName() const
{
    return m_answers.file.isEmpty() ? messages::text(sourceCode(m_answers)) : sourceCode(m_answers);
}

void ImportSession::readFile(const QString& path)
{
    if (m_longWork.isRunning()) {
        return;
    }
    const QFileInfo former(m_answers.file);
    const bool wasMoved = !isRead() && former.fileName() == QFileInfo(path).fileName();
    const bool isSame = !m_answers.file.isEmpty() && (path == m_answers.file || wasMoved);
    if (!isSame) {
        const auto kind = m_kindIsSaid ? m_answers.kind : std::nullopt;
        m_answers = {};
        m_answers.kind = kind;
    } else if (!wasMoved) {
        forgetRows();
    }
    m_answers.file = path;
    startReading(isSame);
}

void ImportSession::readText(const QString& text)
{
    if (m_longWork.isRunning()) {
        return;
    }
    if (text.trimmed().isEmpty()) {
        m_trouble = base::Error{base::Error::Kind::Input, QStringLiteral("import.empty-text"), {}};
        Q_EMIT readingEnded();
        return;
    }
    const auto kind = m_kindIsSaid ? m_answers.kind : std::nullopt;
    m_answers = {};
    m_answers.kind = kind;
    m_answers.pasted = text;
    startReading(false);
}

void ImportSession::setTextChoice(const exchange::TextChoice& choice)
{
    if (m_answers.text != choice && !m_longWork.isRunning()) {
        m_answers.text = choice;
        startReading(true);
    }
}

void ImportSession::resume(const ImportAnswers& answers)
{
    if (m_longWork.isRunning()) {
        return;
    }
    m_answers = answers;
    m_kindIsSaid = answers.kind.has_value();
    startReading(true);
}

void ImportSession::startReading(bool isSame)
{
    m_workbook.reset();
    m_split.reset();
    m_judged.reset();
    m_trouble.reset();
    (void)m_longWork.run(
        tr("Reading “%1”").arg(sourceName()),
        [answers = m_answers](WorkProgress& progress) { return readSource(answers, progress); },
        [this, isSame](base::Result<exchange::Workbook> workbook) {
            takeWorkbook(std::move(workbook), isSame);
        });
}

void ImportSession::takeWorkbook(base::Result<exchange::Workbook> workbook, bool isSame)
{
    if (!workbook) {
        m_trouble = workbook.error();
        Q_EMIT readingEnded();
        return;
    }
    m_workbook = std::make_shared<const exchange::Workbook>(std::move(*workbook));
    if (!isSame || m_answers.sheet >= m_workbook->sheets.size()) {
        m_answers.sheet = sheetToBeginWith(*m_workbook, m_answers.kind);
    }
    m_likelyKind = exchange::likelyKind(sheet());
    if (!m_answers.kind) {
        m_answers.kind = m_likelyKind;
    }
    splitAgain();
    understand();
    Q_EMIT readingEnded();
    Q_EMIT answersChanged();
}

void ImportSession::setKind(exchange::TableKind kind)
{
    m_kindIsSaid = true;
    if (m_answers.kind == kind) {
        return;
    }
    m_answers.kind = kind;
    m_answers.overrides.reset();
    forgetRows();
    understand();
    Q_EMIT answersChanged();
}

void ImportSession::setSheet(std::size_t sheet)
{
    if (!m_workbook || sheet >= m_workbook->sheets.size() || m_answers.sheet == sheet) {
        return;
    }
    m_answers.sheet = sheet;
    m_answers.headingRow.reset();
    m_answers.overrides.reset();
    m_likelyKind = exchange::likelyKind(this->sheet());
    forgetRows();
    understand();
    Q_EMIT answersChanged();
}

void ImportSession::setHeadingRow(std::size_t row)
{
    if (!m_workbook || (m_guess && m_guess->headingRow == row)) {
        return;
    }
    m_answers.headingRow = row;
    m_answers.overrides.reset();
    forgetRows();
    understand();
    Q_EMIT answersChanged();
}

void ImportSession::forgetRows()
{
    m_answers.skippedRows.clear();
    m_answers.splitRows.clear();
    m_answers.persons.clear();
    m_split.reset();
    m_judged.reset();
}

void ImportSession::splitAgain()
{
    m_split.reset();
    if (!m_answers.splitRows.empty()) {
        m_split = exchange::withSplitRows(sheet(), m_answers.splitRows);
    }
}

std::map<int, int> ImportSession::splitOrigins() const
{
    return m_split ? m_split->origins : std::map<int, int>();
}

void ImportSession::splitRows(const std::map<int, std::size_t>& rows)
{
    m_answers.splitRows.insert(rows.begin(), rows.end());
    forgetAddedRows();
}

void ImportSession::joinRow(int rowInFile)
{
    m_answers.splitRows.erase(rowInFile);
    m_answers.persons.erase(m_answers.persons.lower_bound({rowInFile, exchange::Field::Name}),
                            m_answers.persons.lower_bound({rowInFile + 1, exchange::Field::Name}));
    forgetAddedRows();
}

// Rows below the file's own get other numbers, and what was said of them belongs to nobody.
void ImportSession::forgetAddedRows()
{
    const int last = static_cast<int>(sheet().rows.size());
    auto& skipped = m_answers.skippedRows;
    skipped.erase(skipped.upper_bound(last), skipped.end());
    auto& persons = m_answers.persons;
    persons.erase(persons.lower_bound({last + 1, exchange::Field::Name}), persons.end());
    splitAgain();
    Q_EMIT answersChanged();
}

void ImportSession::setPerson(int row, exchange::Field field, std::optional<base::Id<people::Person>> person)
{
    m_answers.persons[{row, field}] = person;
    Q_EMIT answersChanged();
}

void ImportSession::forgetPerson(int row)
{
    std::erase_if(m_answers.persons, [row](const auto& answer) { return answer.first.first == row; });
    Q_EMIT answersChanged();
}

void ImportSession::setAges(bool ages)
{
    if (m_answers.ages != ages) {
        m_answers.ages = ages;
        Q_EMIT answersChanged();
    }
}

void ImportSession::setTags(bool tags)
{
    if (m_answers.tags != tags) {
        m_answers.tags = tags;
        Q_EMIT answersChanged();
    }
}

void ImportSession::understand()
{
    m_remembered.clear();
    if (!m_workbook || !m_answers.kind) {
        return;
    }
    m_guess = exchange::guessColumns(sheet(), *m_answers.kind, {}, m_answers.headingRow);
    if (!m_guess) {
        return;
    }
    if (!m_answers.overrides) {
        m_remembered =
            office::rememberedMapping(m_workspace.desk(), *m_answers.kind, exchange::headingsOf(*m_guess));
    }
    if (!overridesInUse().empty()) {
        m_guess = exchange::guessColumns(sheet(), *m_answers.kind, overridesInUse(), m_guess->headingRow);
    }
}

exchange::ColumnOverrides ImportSession::overridesInUse() const
{
    return m_answers.overrides.value_or(m_remembered);
}

void ImportSession::setField(std::size_t column, std::optional<exchange::Field> field)
{
    if (!m_guess) {
        return;
    }
    exchange::ColumnOverrides overrides;
    for (const exchange::ColumnGuess& one : m_guess->columns) {
        if (one.column == column) {
            overrides.push_back({one.letter, field});
        } else if (one.byHand) {
            overrides.push_back({one.letter, one.field});
        }
    }
    m_answers.overrides = std::move(overrides);
    understand();
    Q_EMIT answersChanged();
}

bool ImportSession::usesRemembered() const
{
    return !m_answers.overrides && !m_remembered.empty();
}

void ImportSession::guessAnew()
{
    m_answers.overrides = exchange::ColumnOverrides();
    understand();
    Q_EMIT answersChanged();
}

void ImportSession::setSkipped(const std::vector<int>& rows, bool skipped)
{
    for (const int row : rows) {
        if (skipped) {
            m_answers.skippedRows.insert(row);
        } else {
            m_answers.skippedRows.erase(row);
        }
    }
    Q_EMIT answersChanged();
}

void ImportSession::setReason(const QString& reason)
{
    if (m_answers.reason != reason) {
        m_answers.reason = reason;
        Q_EMIT answersChanged();
    }
}

void ImportSession::judge()
{
    if (!m_workbook || !m_guess || !m_answers.kind) {
        return;
    }
    office::Desk& desk = m_workspace.desk();
    const JudgingTask task{m_answers, overridesInUse(), m_guess->headingRow, desk.forms()};
    (void)m_longWork.run(
        tr("Checking the rows"),
        [workbook = m_workbook, task, &desk](WorkProgress& progress) {
            return judgeList(*workbook, task, desk, progress);
        },
        [this](base::Result<JudgedList> judged) {
            m_judgingTrouble = judged ? std::nullopt : std::optional(judged.error());
            if (judged) {
                m_judged = std::move(*judged);
            }
            Q_EMIT judgingEnded();
        });
}

bool ImportSession::isJudged() const
{
    return m_judged && m_judged->answers == m_answers;
}

std::vector<ImportRow> ImportSession::rows() const
{
    std::vector<ImportRow> rows = m_judged ? m_judged->rows : std::vector<ImportRow>();
    for (ImportRow& row : rows) {
        row.skipped = m_answers.skippedRows.contains(row.verdict.row);
        row.rowInFile = rowInFile(row.verdict.row);
    }
    return rows;
}

int ImportSession::pairsAgainstModel() const
{
    if (!m_judged || m_answers.kind != exchange::TableKind::Pairs) {
        return 0;
    }
    const auto count =
        std::ranges::count_if(m_judged->outcome.rejected, [](const exchange::RowRemark& remark) {
            return remark.code.startsWith(QLatin1String("match."));
        });
    return static_cast<int>(count);
}

int ImportSession::countToLoad() const
{
    return m_judged ? m_judged->outcome.created + m_judged->outcome.updated : 0;
}

bool ImportSession::load()
{
    if (m_isLoaded || m_isLoading || !isJudged()) {
        return m_isLoaded;
    }
    m_isLoading = true;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto committed = m_workspace.perform([this](office::Desk& desk) {
        return desk.commit(m_judged->outcome.step, m_judged->outcome.changes);
    });
    QGuiApplication::restoreOverrideCursor();
    m_isLoading = false;
    m_isLoaded = committed.has_value();
    if (m_isLoaded) {
        // Losing the memory of the columns is no reason to call the loading failed.
        (void)office::rememberMapping(m_workspace.desk(), *m_answers.kind, exchange::headingsOf(*m_guess),
                                      overridesInUse());
    }
    return m_isLoaded;
}

} // namespace kurator::ui
