#pragma once

#include "storage/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <map>

namespace kurator::storage {

// An open SQLite file, locked against others once it was read, closed when it goes. Failures are thrown as
// SqlFailure. Lives in one thread.
class Connection
{
public:
    enum class Mode
    {
        Read, // does not look into the file until asked
        Write // creates a missing file
    };

    Connection(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_database.databaseName(); }
    // The file was removed, replaced or its disk pulled out while it was open: what is written now is lost.
    [[nodiscard]] bool isGone() const;

    // Runs one or many statements that give no rows.
    void execute(const char* sql) const;
    [[nodiscard]] Statement prepare(const QString& sql) const { return {m_database, m_handle, sql}; }
    // The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString& sql) const;
    // A statement that stays prepared as long as the connection lives.
    Statement& kept(const QString& sql);

private:
    // Takes the name out of Qt's list after the last use of the database.
    struct Registration
    {
        QString name;
        ~Registration();
    };

    Registration m_registration;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    std::map<QString, Statement> m_kept;
};

// Takes the right to write at once and gives everything back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_committed = false;
};

} // namespace kurator::storage
