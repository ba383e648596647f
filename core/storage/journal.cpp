#include "storage/journal.h"

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

} // namespace

void Journal::add(const QDateTime& at, const QString& who, const school::Step& step,
                  const QByteArray& changeset)
{
    m_connection.execute("UPDATE journal SET state = 'dropped', changeset = NULL WHERE state = 'undone'");
    if (step.barrier) {
        m_connection.execute("UPDATE journal SET changeset = NULL WHERE changeset IS NOT NULL");
        insert(at, who, step, QStringLiteral("done"), {}, {});
    } else if (changeset.isEmpty()) {
        insert(at, who, step, QStringLiteral("noted"), {}, {});
    } else {
        insert(at, who, step, QStringLiteral("done"), changeset, {});
    }
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
        QStringLiteral("SELECT at, who, state, code, arguments, barrier, changeset IS NOT NULL FROM journal "
                       "ORDER BY seq DESC LIMIT ?"));
    rows.run({std::max(atMost, 0)});
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

void Journal::insert(const QDateTime& at, const QString& who, const school::Step& step, const QString& state,
                     const QVariant& changeset, const QVariant& refers)
{
    m_connection
        .kept(QStringLiteral(
            "INSERT INTO journal (at, who, code, arguments, barrier, state, changeset, refers) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .run({at.toUTC().toString(Qt::ISODateWithMs), who.isNull() ? QString(QLatin1String("")) : who,
              step.code, jsonOf(step.arguments), step.barrier ? 1 : 0, state, changeset, refers});
}

void Journal::move(const QDateTime& at, const QString& who, const RecordedStep& step, const QString& state,
                   const char* code)
{
    m_connection.kept(QStringLiteral("UPDATE journal SET state = ? WHERE seq = ?")).run({state, step.seq});
    school::Step note{QString::fromLatin1(code), step.step.arguments, false};
    note.arguments.insert(QStringLiteral("step"), step.step.code);
    insert(at, who, note, QStringLiteral("noted"), {}, step.seq);
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
