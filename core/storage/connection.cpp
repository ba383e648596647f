#include "storage/connection.h"

#include "storage/failure.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

// `busy timeout`: long enough for a virus scanner's glance, short enough to say "open elsewhere" at once.
QString connectOptions(Connection::Mode mode)
{
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=100");
    return mode == Connection::Mode::Read ? patience + QStringLiteral(";QSQLITE_OPEN_READONLY") : patience;
}

// None of these looks into the file.
constexpr const char* pragmasOfAll = "PRAGMA locking_mode = EXCLUSIVE;"
                                     "PRAGMA foreign_keys = ON;"
                                     "PRAGMA secure_delete = ON;"
                                     "PRAGMA temp_store = MEMORY;"
                                     "PRAGMA trusted_schema = OFF;";
constexpr const char* pragmasOfWriter = "PRAGMA journal_mode = DELETE;"
                                        "PRAGMA synchronous = FULL;";

} // namespace

Connection::Registration::~Registration()
{
    QSqlDatabase::removeDatabase(name);
}

Connection::Connection(const QString& path, Mode mode)
    : m_registration{QUuid::createUuid().toString()},
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_registration.name))
{
    m_database.setConnectOptions(connectOptions(mode));
    m_database.setDatabaseName(path);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        throw SqlFailure(error.nativeErrorCode().toInt(), error.text());
    }
    const QVariant handle = m_database.driver()->handle();
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    execute(pragmasOfAll);
    if (mode == Mode::Write) {
        execute(pragmasOfWriter);
    }
}

Connection::~Connection()
{
    m_kept.clear();
    m_database.close();
}

void Connection::execute(const char* sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw SqlFailure(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
}

QVariant Connection::value(const QString& sql) const
{
    Statement statement = prepare(sql);
    statement.run();
    return statement.next() ? statement.value(0) : QVariant();
}

bool Connection::isGone() const
{
    int moved = 0;
    const int asked = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return (asked == SQLITE_OK && moved != 0) || !QFileInfo::exists(path());
}

Statement& Connection::kept(const QString& sql)
{
    const auto found = m_kept.find(sql);
    return found != m_kept.end() ? found->second : m_kept.emplace(sql, prepare(sql)).first->second;
}

Transaction::Transaction(Connection& connection) : m_connection(connection)
{
    m_connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_committed) {
        return;
    }
    if (sqlite3_get_autocommit(m_connection.handle()) == 0) {
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    // After a full disk SQLite mends the file at the next reading; read now, for the program may end here.
    sqlite3_exec(m_connection.handle(), "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_committed = true;
}

} // namespace kurator::storage
