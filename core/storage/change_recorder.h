#pragma once

#include "storage/connection.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct sqlite3_session;

namespace kurator::storage {

// Records what happens to the named tables from now on, for undo and redo (SQLite's session extension).
class ChangeRecorder
{
public:
    ChangeRecorder(const Connection& connection, const QStringList& tables);

    // Empty when nothing changed.
    [[nodiscard]] QByteArray changeset() const;

private:
    struct Deleter
    {
        void operator()(sqlite3_session* session) const;
    };
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

enum class Direction
{
    Back,
    Forth
};

// Takes a recorded changeset back or applies it again, inside the caller's transaction; false when the base
// no longer holds what the changeset expects. Throws SqlFailure.
[[nodiscard]] bool applyChangeset(const Connection& connection, const QByteArray& changeset,
                                  Direction direction);

} // namespace kurator::storage
