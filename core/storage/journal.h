#pragma once

#include "school/store.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace kurator::storage {

// A step that can be taken back or brought back.
struct RecordedStep
{
    qint64 seq = 0;
    school::Step step;
    QByteArray changeset;
};

// The permanent log of events and, in it, the line of undo and redo. Called inside the caller's transaction;
// throws SqlFailure.
class Journal
{
public:
    explicit Journal(Connection& connection) : m_connection(connection) {}

    // A step that happened. Steps that were taken back cannot be redone after it. One that changed no data
    // is only noted. Changesets before a barrier can never be applied again and are wiped: they hold
    // personal data.
    void add(const QDateTime& at, const QString& who, const school::Step& step, const QByteArray& changeset,
             const std::vector<QUuid>& subjects);

    // An event beside the line of undo.
    void note(const QDateTime& at, const QString& who, const school::Step& step,
              const std::vector<QUuid>& subjects);

    // The last step that stands, and the first of those taken back.
    [[nodiscard]] std::optional<RecordedStep> toUndo() const;
    [[nodiscard]] std::optional<RecordedStep> toRedo() const;

    // Moves the line of undo past this step and notes that it happened: "storage.undone" or
    // "storage.redone" with the step's own arguments and its code as "step".
    void markUndone(const QDateTime& at, const QString& who, const RecordedStep& step);
    void markRedone(const QDateTime& at, const QString& who, const RecordedStep& step);

    // The newest first.
    [[nodiscard]] std::vector<school::JournalEntry> newest(int atMost) const;
    // Only those that touched one of these records.
    [[nodiscard]] std::vector<school::JournalEntry> about(const std::vector<QUuid>& subjects,
                                                          int atMost) const;

private:
    void insert(const QDateTime& at, const QString& who, const school::Step& step, const QString& state,
                const QVariant& changeset, const QVariant& refers, const std::vector<QUuid>& subjects = {});
    void move(const QDateTime& at, const QString& who, const RecordedStep& step, const QString& state,
              const char* code);
    [[nodiscard]] std::optional<RecordedStep> find(const QString& state, const QString& order) const;

    Connection& m_connection;
};

} // namespace kurator::storage
