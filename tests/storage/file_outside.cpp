#include "storage/file_outside.h"

#include "support/text.h"

#include <QFile>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

sqlite3* spiedHandle = nullptr;

int spyOnConnection(sqlite3* handle, const char**, const sqlite3_api_routines*)
{
    spiedHandle = handle;
    return SQLITE_OK;
}

// SQLite's own declaration of automatic extensions takes a function without parameters.
using Extension = void (*)();

Extension spy()
{
    return reinterpret_cast<Extension>(spyOnConnection);
}

int takeFirstColumn(void* rows, int, char** values, char**)
{
    static_cast<QStringList*>(rows)->append(QString::fromUtf8(values[0]));
    return 0;
}

} // namespace

FileOutside::FileOutside(const QString& path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK) {
        FAIL(sqlite3_errmsg(m_handle));
    }
}

FileOutside::~FileOutside()
{
    sqlite3_close(m_handle);
}

QStringList FileOutside::run(const QString& sql) const
{
    QStringList rows;
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), takeFirstColumn, &rows, nullptr) != SQLITE_OK) {
        FAIL(sqlite3_errmsg(m_handle));
    }
    return rows;
}

bool FileOutside::allows(const QString& sql) const
{
    return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QStringList schemaOf(const QString& path)
{
    return FileOutside(path).run(QStringLiteral("SELECT type || ' ' || name || ': ' || coalesce(sql, '') "
                                                "FROM sqlite_schema ORDER BY type, name"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

ConnectionSpy::ConnectionSpy()
{
    sqlite3_auto_extension(spy());
}

ConnectionSpy::~ConnectionSpy()
{
    sqlite3_cancel_auto_extension(spy());
}

sqlite3* ConnectionSpy::handle()
{
    return spiedHandle;
}

void dropFreePages(sqlite3* handle)
{
    REQUIRE(sqlite3_exec(handle, "VACUUM", nullptr, nullptr, nullptr) == SQLITE_OK);
}

void fillDisk(sqlite3* handle, bool full)
{
    const char* limit = full ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1000000";
    REQUIRE(sqlite3_exec(handle, limit, nullptr, nullptr, nullptr) == SQLITE_OK);
}

} // namespace kurator::storage
