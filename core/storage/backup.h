#pragma once

#include "storage/connection.h"

#include <QString>

namespace kurator::storage {

// Copies an open base page by page to a new file that appears under its name only when it is whole.
// Throws SqlFailure; the target must not exist. Done through SQLite, because opening the file once more in
// this process would drop the lock on it (fcntl).
void copyBase(const Connection& connection, const QString& target);

// A free name beside the file for its copy of this schema version: «школа-версия-1.kurator».
[[nodiscard]] QString freeCopyName(const QString& path, int version);

// The name under which a file grows until it is whole.
[[nodiscard]] QString unfinishedName(const QString& path);

// Gives the grown file its name; false when it cannot. A journal left by a base that once had this name would
// be played into the new one, so it goes first.
[[nodiscard]] bool finishFile(const QString& path);

} // namespace kurator::storage
