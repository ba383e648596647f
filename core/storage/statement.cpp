#include "storage/statement.h"

#include "storage/failure.h"

#include <QSqlError>

#include <sqlite3.h>

namespace kurator::storage {

Statement::Statement(const QSqlDatabase& database, sqlite3* handle, const QString& sql)
    : m_handle(handle), m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) {
        fail();
    }
}

void Statement::run(const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i) {
        m_query.bindValue(i, values.at(i));
    }
    if (!m_query.exec()) {
        fail();
    }
}

bool Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        fail();
    }
    m_query.finish();
    return false;
}

void Statement::fail() const
{
    // The driver's own number survives a reset of the statement, the connection's is finer when it is there.
    const int ofDriver = m_query.lastError().nativeErrorCode().toInt();
    const int ofHandle = sqlite3_extended_errcode(m_handle);
    const bool same = (ofDriver & 0xff) == (ofHandle & 0xff);
    throw SqlFailure(same ? ofHandle : ofDriver,
                     same ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : m_query.lastError().databaseText());
}

} // namespace kurator::storage
