#include "storage/change_recorder.h"

#include "storage/failure.h"

#include <sqlite3.h>

namespace kurator::storage {

namespace {

struct SqliteFree
{
    void operator()(void* memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, SqliteFree>;

void demandOk(int code, const Connection& connection)
{
    if (code != SQLITE_OK) {
        throw SqlFailure(code, QString::fromUtf8(sqlite3_errmsg(connection.handle())));
    }
}

// Nothing cascades in the base, so every conflict means that it is not the one the changeset was made from.
int onConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

QByteArray inverted(const QByteArray& changeset, const Connection& connection)
{
    int size = 0;
    void* bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    const SqliteBytes owned(bytes);
    demandOk(code, connection);
    return {static_cast<const char*>(bytes), size};
}

} // namespace

void ChangeRecorder::Deleter::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(const Connection& connection, const QStringList& tables)
{
    sqlite3_session* session = nullptr;
    demandOk(sqlite3session_create(connection.handle(), "main", &session), connection);
    m_session.reset(session);
    for (const QString& table : tables) {
        demandOk(sqlite3session_attach(session, table.toUtf8().constData()), connection);
    }
}

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const SqliteBytes owned(bytes);
    if (code != SQLITE_OK) {
        throw SqlFailure(code, QString::fromUtf8(sqlite3_errstr(code)));
    }
    return {static_cast<const char*>(bytes), size};
}

bool applyChangeset(const Connection& connection, const QByteArray& changeset, Direction direction)
{
    QByteArray bytes = direction == Direction::Back ? inverted(changeset, connection) : changeset;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(bytes.size()), bytes.data(),
                                            nullptr, onConflict, nullptr);
    if (code == SQLITE_ABORT) {
        return false;
    }
    demandOk(code, connection);
    return true;
}

} // namespace kurator::storage
