#include "storage/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kurator::storage {

namespace {

QString jsonOf(const base::Arguments& arguments)
{
    QJsonObject object;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Arguments argumentsOf(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    base::Arguments arguments;
    for (auto it = object.begin(); it != object.end(); ++it) {
        arguments.insert(it.key(), it.value().toString());
    }
    return arguments;
}

// Columns code, arguments, barrier from the first given one on.
school::Step stepAt(const Statement& row, int first)
{
    return {row.value(first).toString(), argumentsOf(row.value(first + 1).toString()),
            row.value(first + 2).toBool()};
}

QString entryColumns()
{
    return QStringLiteral("at, who, state, code, arguments, barrier, changeset IS NOT NULL");
}

std::vector<school::JournalEntry> entriesIn(Statement& rows)
{
    std::vector<school::JournalEntry> entries;
    while (rows.next()) {
        const QString state = rows.value(2).toString();
        entries.push_back({QDateTime::fromString(rows.value(0).toString(), Qt::ISODateWithMs).toLocalTime(),
                           rows.value(1).toString(), stepAt(rows, 3),
                           state == QLatin1String("undone") || state == QLatin1String("dropped"),
                           state == QLatin1String("done") && rows.value(6).toBool()});
    }
    return entries;
}

} // namespace

void Journal::add(const QDateTime& at, const QString& who, const school::Step& step,
                  const QByteArray& changeset, const std::vector<QUuid>& subjects)
{
    m_connection.execute("UPDATE journal SET state = 'dropped', changeset = NULL WHERE state = 'undone'");
    if (step.barrier) {
        m_connection.execute("UPDATE journal SET changeset = NULL WHERE changeset IS NOT NULL");
        insert(at, who, step, QStringLiteral("done"), {}, {}, subjects);
    } else if (changeset.isEmpty()) {
        note(at, who, step, subjects);
    } else {
        insert(at, who, step, QStringLiteral("done"), changeset, {}, subjects);
    }
}

void Journal::note(const QDateTime& at, const QString& who, const school::Step& step,
                   const std::vector<QUuid>& subjects)
{
    insert(at, who, step, QStringLiteral("noted"), {}, {}, subjects);
}

std::optional<RecordedStep> Journal::toUndo() const
{
    return find(QStringLiteral("done"), QStringLiteral("DESC"));
}

std::optional<RecordedStep> Journal::toRedo() const
{
    return find(QStringLiteral("undone"), QStringLiteral("ASC"));
}

void Journal::markUndone(const QDateTime& at, const QString& who, const RecordedStep& step)
{
    move(at, who, step, QStringLiteral("undone"), "storage.undone");
}

void Journal::markRedone(const QDateTime& at, const QString& who, const RecordedStep& step)
{
    move(at, who, step, QStringLiteral("done"), "storage.redone");
}

std::vector<school::JournalEntry> Journal::newest(int atMost) const
{
    Statement rows = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM journal ORDER BY seq DESC LIMIT ?").arg(entryColumns()));
    rows.run({std::max(atMost, 0)});
    return entriesIn(rows);
}

std::vector<school::JournalEntry> Journal::about(const std::vector<QUuid>& subjects, int atMost) const
{
    Statement rows = m_connection.prepare(
        QStringLiteral(
            "SELECT %1 FROM journal WHERE seq IN (SELECT seq FROM journal_subject WHERE subject IN "
            "(SELECT value FROM json_each(?))) ORDER BY seq DESC LIMIT ?")
            .arg(entryColumns()));
    QJsonArray wanted;
    for (const QUuid& subject : subjects) {
        wanted.append(subject.toString(QUuid::WithoutBraces));
    }
    rows.run({QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)), std::max(atMost, 0)});
    return entriesIn(rows);
}

void Journal::insert(const QDateTime& at, const QString& who, const school::Step& step, const QString& state,
                     const QVariant& changeset, const QVariant& refers, const std::vector<QUuid>& subjects)
{
    m_connection
        .kept(QStringLiteral(
            "INSERT INTO journal (at, who, code, arguments, barrier, state, changeset, refers) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .run({at.toUTC().toString(Qt::ISODateWithMs), who.isNull() ? QString(QLatin1String("")) : who,
              step.code, jsonOf(step.arguments), step.barrier ? 1 : 0, state, changeset, refers});
    if (subjects.empty()) {
        return;
    }
    const QVariant seq = m_connection.value(QStringLiteral("SELECT last_insert_rowid()"));
    for (const QUuid& subject : subjects) {
        m_connection
            .kept(QStringLiteral("INSERT OR IGNORE INTO journal_subject (subject, seq) VALUES (?, ?)"))
            .run({subject.toString(QUuid::WithoutBraces), seq});
    }
}

void Journal::move(const QDateTime& at, const QString& who, const RecordedStep& step, const QString& state,
                   const char* code)
{
    m_connection.kept(QStringLiteral("UPDATE journal SET state = ? WHERE seq = ?")).run({state, step.seq});
    school::Step note{QString::fromLatin1(code), step.step.arguments, false};
    note.arguments.insert(QStringLiteral("step"), step.step.code);
    insert(at, who, note, QStringLiteral("noted"), {}, step.seq);
    m_connection
        .kept(QStringLiteral("INSERT INTO journal_subject (subject, seq) "
                             "SELECT subject, last_insert_rowid() FROM journal_subject WHERE seq = ?"))
        .run({step.seq});
}

std::optional<RecordedStep> Journal::find(const QString& state, const QString& order) const
{
    Statement rows = m_connection.prepare(
        QStringLiteral("SELECT seq, code, arguments, barrier, changeset FROM journal WHERE state = ? "
                       "ORDER BY seq %1 LIMIT 1")
            .arg(order));
    rows.run({state});
    if (!rows.next()) {
        return std::nullopt;
    }
    return RecordedStep{rows.value(0).toLongLong(), stepAt(rows, 1), rows.value(4).toByteArray()};
}

} // namespace kurator::storage
