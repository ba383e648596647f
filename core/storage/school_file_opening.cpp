#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/examination.h"
#include "storage/failure.h"
#include "storage/journal.h"
#include "storage/school_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

constexpr const char* readOnlyCode = "storage.read-only";
constexpr const char* newerReadOnlyCode = "storage.newer-read-only";

base::Arguments aboutFile(const QString& path)
{
    return {{QStringLiteral("file"), QFileInfo(path).fileName()}};
}

base::Arguments aboutFolder(const QString& path)
{
    base::Arguments arguments = aboutFile(path);
    arguments.insert(QStringLiteral("folder"), QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    return arguments;
}

bool saysCannotWrite(const SqlFailure& failure)
{
    const int code = failure.primaryCode();
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM ||
           code == SQLITE_IOERR || code == SQLITE_AUTH;
}

// Takes the lock and goes as far as opening the journal file, then gives all back: the only sure way to know
// that both the file and its folder can be written.
void tryToWrite(Connection& connection)
{
    connection.execute("BEGIN EXCLUSIVE; UPDATE meta SET value = value; ROLLBACK;");
}

bool canWrite(Connection& connection)
{
    try {
        tryToWrite(connection);
        return true;
    } catch (const SqlFailure& failure) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        if (!saysCannotWrite(failure)) {
            throw;
        }
        return false;
    }
}

void buildBase(const QString& path, std::span<const Migration> migrations)
{
    Connection connection(path, Connection::Mode::Write);
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId).toUtf8().constData());
    for (const Migration& migration : migrations) {
        runMigration(connection, migration);
    }
}

// What a failure to look into a file means to its owner.
const char* codeOfOpening(const SqlFailure& failure)
{
    if (failure.code() == SQLITE_READONLY_ROLLBACK || failure.code() == SQLITE_READONLY_RECOVERY) {
        return "storage.unfinished-write";
    }
    const int code = failure.primaryCode();
    return code == SQLITE_CANTOPEN || code == SQLITE_PERM ? "storage.unreadable" : nullptr;
}

} // namespace

base::Result<std::unique_ptr<SchoolFile>> SchoolFile::create(const QString& path, const base::Clock& clock,
                                                             const QString& who,
                                                             std::span<const Migration> migrations)
{
    if (QFileInfo::exists(path)) {
        return base::refuseInput("storage.exists", aboutFile(path));
    }
    if (!QFileInfo(path).dir().exists()) {
        return base::refuseInput("storage.no-folder", aboutFolder(path));
    }
    const QString unfinished = unfinishedName(path);
    QFile::remove(unfinished);
    try {
        buildBase(unfinished, migrations);
    } catch (const SqlFailure& failure) {
        QFile::remove(unfinished);
        if (saysCannotWrite(failure)) {
            return base::refuseInput("storage.cannot-create", aboutFolder(path));
        }
        return tl::unexpected(errorOf(failure, Doing::Writing, QFileInfo(path).fileName()));
    }
    if (!finishFile(path)) {
        return base::refuseInput("storage.cannot-create", aboutFolder(path));
    }
    return open(path, Access::ReadWrite, clock, who, migrations);
}

base::Result<std::unique_ptr<SchoolFile>> SchoolFile::open(const QString& path, Access access,
                                                           const base::Clock& clock, const QString& who,
                                                           std::span<const Migration> migrations)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return base::refuseInput("storage.missing", aboutFolder(path));
    }
    if (!info.isFile()) {
        return base::refuseInput("storage.not-a-file", aboutFile(path));
    }
    if (info.size() == 0) {
        return base::refuseInput("storage.empty", aboutFile(path));
    }
    std::unique_ptr<SchoolFile> file(new SchoolFile(path, clock, who));
    try {
        if (const auto attached = file->attach(access, migrations); !attached) {
            return base::passOn(attached);
        }
    } catch (const SqlFailure& failure) {
        if (const char* code = codeOfOpening(failure)) {
            return file->refuse(code);
        }
        return tl::unexpected(errorOf(failure, Doing::Reading, info.fileName()));
    }
    return file;
}

// Looks first without the right to write, so that a stranger's file stays as it is.
base::Result<void> SchoolFile::attach(Access access, std::span<const Migration> migrations)
{
    Examination found;
    try {
        connectForReading(readOnlyCode);
        found = examine(*m_connection, migrations);
    } catch (const SqlFailure& failure) {
        const bool cutOffWhileSaving = failure.code() == SQLITE_READONLY_ROLLBACK;
        if (!cutOffWhileSaving || access == Access::ReadOnly) {
            throw;
        }
        connectForWriting();
        found = examine(*m_connection, migrations);
    }
    m_outcome = found.outcome;
    switch (found.outcome) {
    case OpenOutcome::Current:
    case OpenOutcome::Upgraded:
        break;
    case OpenOutcome::NewerCompatible:
        m_whyNotWritable = newerReadOnlyCode;
        return {};
    case OpenOutcome::NewerIncompatible:
        return refuse("storage.newer-incompatible");
    case OpenOutcome::Damaged:
        return refuse("storage.damaged", {{QStringLiteral("detail"), found.detail}});
    case OpenOutcome::NotOurs:
        return refuse("storage.not-ours");
    }
    if (access == Access::ReadWrite) {
        connectForWriting();
        // The trial alone lets the owner of a read-only folder through: SQLite fails there only at the
        // commit.
        const bool folderIsWritable = QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
        if (!folderIsWritable || !canWrite(*m_connection)) {
            connectForReading(readOnlyCode);
        }
    }
    return found.outcome == OpenOutcome::Upgraded ? upgrade(found.version, migrations) : base::Result<void>();
}

void SchoolFile::connectForWriting()
{
    m_connection.reset();
    m_connection = std::make_unique<Connection>(m_path, Connection::Mode::Write);
    m_whyNotWritable = nullptr;
}

void SchoolFile::connectForReading(const char* whyNotWritable)
{
    m_connection.reset();
    m_connection = std::make_unique<Connection>(m_path, Connection::Mode::Read);
    m_whyNotWritable = whyNotWritable;
}

base::Result<void> SchoolFile::upgrade(int version, std::span<const Migration> migrations)
{
    if (!isWritable()) {
        return refuse("storage.needs-upgrade");
    }
    const QString copy = freeCopyName(m_path, version);
    base::Arguments about{{QStringLiteral("copy"), QFileInfo(copy).fileName()}};
    try {
        copyBase(*m_connection, copy);
        migrate(version, migrations);
    } catch (const SqlFailure& failure) {
        about.insert(QStringLiteral("detail"), failure.detail());
        return refuse("storage.upgrade-failed", about);
    }
    m_copyBeforeUpgrade = copy;
    return {};
}

void SchoolFile::migrate(int version, std::span<const Migration> migrations)
{
    for (const Migration& migration : migrations.subspan(static_cast<std::size_t>(version))) {
        const school::Step step{QStringLiteral("storage.upgraded"),
                                {{QStringLiteral("from"), QString::number(migration.version - 1)},
                                 {QStringLiteral("to"), QString::number(migration.version)}},
                                true};
        runMigration(*m_connection, migration,
                     [&] { Journal(*m_connection).add(m_clock.now(), m_who, step, {}, {}); });
    }
}

} // namespace kurator::storage
