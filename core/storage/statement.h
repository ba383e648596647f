#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

struct sqlite3;

namespace kurator::storage {

// One prepared statement; every failure is thrown as SqlFailure.
class Statement
{
public:
    Statement(const QSqlDatabase& database, sqlite3* handle, const QString& sql);

    // Binds the values to the question marks in order and runs; rows are then read with next().
    void run(const QVariantList& values = {});
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    // Lets go of rows that were not read to the end.
    void finish() { m_query.finish(); }

private:
    [[noreturn]] void fail() const;

    sqlite3* m_handle;
    QSqlQuery m_query;
};

} // namespace kurator::storage
