#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace kurator::exchange {

// Puts bytes into a file so that at any moment the folder holds either the old file or the whole new one:
// they are written beside it, brought to the disk, and renamed over it. Errors, each with "file" and
// "folder": exchange.no-folder, exchange.folder-read-only, exchange.disk-full, exchange.write-failed (also
// when the path is taken by a folder or a device). After an error the old file is untouched and nothing is
// left beside it.
[[nodiscard]] base::Result<void> saveFile(const QString& path, const QByteArray& bytes);

// Why a file of about that many bytes could not be saved; asks the disk, so only after something went wrong.
// Errors: as of saveFile().
[[nodiscard]] tl::unexpected<base::Error> refuseSaving(const QString& path, qint64 size);

// Writes all bytes to an open file and waits until the disk has them; false when it does not take them all.
[[nodiscard]] bool writeThrough(QFileDevice& file, const QByteArray& bytes);

} // namespace kurator::exchange
