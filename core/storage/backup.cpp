#include "storage/backup.h"

#include "storage/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

#include <sqlite3.h>

namespace kurator::storage {

namespace {

struct CloseTarget
{
    void operator()(sqlite3* target) const { sqlite3_close(target); }
};

void copyPages(sqlite3* source, const QString& target)
{
    sqlite3* opened = nullptr;
    int code = sqlite3_open_v2(target.toUtf8().constData(), &opened,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, CloseTarget> owned(opened);
    if (code == SQLITE_OK) {
        if (sqlite3_backup* backup = sqlite3_backup_init(opened, "main", source, "main")) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_extended_errcode(opened);
    }
    if (code != SQLITE_OK) {
        throw SqlFailure(code, QString::fromUtf8(sqlite3_errstr(code)));
    }
}

} // namespace

void copyBase(const Connection& connection, const QString& target)
{
    const QString unfinished = unfinishedName(target);
    QFile::remove(unfinished);
    try {
        copyPages(connection.handle(), unfinished);
    } catch (const SqlFailure&) {
        QFile::remove(unfinished);
        throw;
    }
    if (!finishFile(target)) {
        throw SqlFailure(SQLITE_CANTOPEN, target);
    }
}

QString freeCopyName(const QString& path, int version)
{
    const QFileInfo file(path);
    const QString stem = QStringLiteral("%1-версия-%2").arg(file.completeBaseName()).arg(version);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString name = file.dir().filePath(stem + suffix);
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = file.dir().filePath(QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(suffix));
    }
    return name;
}

QString unfinishedName(const QString& path)
{
    return path + QStringLiteral(".part");
}

bool finishFile(const QString& path)
{
    const QString unfinished = unfinishedName(path);
    if (QFileInfo::exists(path)) {
        QFile::remove(unfinished);
        return false;
    }
    QFile::remove(path + QStringLiteral("-journal"));
    const bool renamed = QFile::rename(unfinished, path);
    if (!renamed) {
        QFile::remove(unfinished);
    }
    return renamed;
}

} // namespace kurator::storage
