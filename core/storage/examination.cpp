#include "storage/examination.h"

#include "storage/failure.h"

#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include <array>
#include <cstring>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

Examination examineVersion(const Connection& connection, int newest)
{
    const int version = connection.value(QStringLiteral("PRAGMA user_version")).toInt();
    const int oldestReader =
        connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'min_reader'")).toInt();
    if (version < 1 || oldestReader < 1) {
        return {OpenOutcome::Damaged, version, QStringLiteral("no version")};
    }
    if (version > newest) {
        return {oldestReader <= newest ? OpenOutcome::NewerCompatible : OpenOutcome::NewerIncompatible,
                version,
                {}};
    }
    return {version < newest ? OpenOutcome::Upgraded : OpenOutcome::Current, version, {}};
}

// Reads the head of the file through the descriptor that SQLite holds: without a lock, without the journal or
// the write-ahead log of a stranger, and without opening the file once more, which would drop our own lock.
bool hasOurHead(const Connection& connection)
{
    constexpr std::size_t applicationIdAt = 68; // https://www.sqlite.org/fileformat.html, 1.3
    constexpr const char* magic = "SQLite format 3";
    std::array<char, 100> head{};
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods != nullptr &&
           file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0) == SQLITE_OK &&
           std::strcmp(head.data(), magic) == 0 &&
           qFromBigEndian<qint32>(head.data() + applicationIdAt) == applicationId;
}

// SQLite reads a last page that is cut short as if it ended in zeros.
bool isCutShort(const Connection& connection)
{
    const qint64 pages = connection.value(QStringLiteral("PRAGMA page_count")).toLongLong();
    const qint64 pageSize = connection.value(QStringLiteral("PRAGMA page_size")).toLongLong();
    return QFileInfo(connection.path()).size() < pages * pageSize;
}

Examination examineContent(const Connection& connection, std::span<const Migration> migrations)
{
    if (!hasOurHead(connection)) {
        return {OpenOutcome::NotOurs, 0, {}};
    }
    if (isCutShort(connection)) {
        return {OpenOutcome::Damaged, 0, QStringLiteral("cut short")};
    }
    const QString check = connection.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (check != QLatin1String("ok")) {
        return {OpenOutcome::Damaged, 0, check};
    }
    return examineVersion(connection, newestVersion(migrations));
}

} // namespace

Examination examine(const Connection& connection, std::span<const Migration> migrations)
{
    try {
        return examineContent(connection, migrations);
    } catch (const SqlFailure& failure) {
        switch (failure.primaryCode()) {
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
        case SQLITE_ERROR: // a table that has to be there is not
            return {OpenOutcome::Damaged, 0, failure.detail()};
        default:
            throw;
        }
    }
}

QString integrityOf(const Connection& connection)
{
    QStringList found;
    Statement pages = connection.prepare(QStringLiteral("PRAGMA integrity_check"));
    pages.run();
    while (pages.next()) {
        found.append(pages.value(0).toString());
    }
    Statement references = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    references.run();
    while (references.next()) {
        found.append(
            QStringLiteral("%1 → %2").arg(references.value(0).toString(), references.value(2).toString()));
    }
    if (found.size() > 1) {
        found.removeAll(QStringLiteral("ok"));
    }
    return found.join(QLatin1Char('\n'));
}

} // namespace kurator::storage
