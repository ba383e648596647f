#include "exchange/safe_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

namespace kurator::exchange {

namespace {

// File systems that cannot wait for the disk say EINVAL; that is no failure of the file.
bool reachesDisk(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0 || errno == EINVAL;
#endif
}

} // namespace

tl::unexpected<base::Error> refuseSaving(const QString& path, qint64 size)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    const QStorageInfo storage(folder.filePath());
    const char* code = "exchange.write-failed";
    if (!folder.isDir()) {
        code = "exchange.no-folder";
    } else if (info.exists() && !info.isFile()) {
        code = "exchange.write-failed";
    } else if (!folder.isWritable() || storage.isReadOnly() || (info.exists() && !info.isWritable())) {
        code = "exchange.folder-read-only";
    } else if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < size) {
        code = "exchange.disk-full";
    }
    return base::refuseInput(
        code, {{QStringLiteral("file"), info.fileName()}, {QStringLiteral("folder"), info.absolutePath()}});
}

bool writeThrough(QFileDevice& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && reachesDisk(file.handle());
}

base::Result<void> saveFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        return refuseSaving(path, bytes.size());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeThrough(file, bytes) || !file.commit()) {
        return refuseSaving(path, bytes.size());
    }
    return {};
}

} // namespace kurator::exchange
