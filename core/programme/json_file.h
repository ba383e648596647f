#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace kurator::programme {

// The object that a file of JSON holds, in UTF-8 with or without a byte order mark. Refused with
// `programme.profile-encoding` {file}, `-not-json` {file, line, column, reason: a code `json.…`} and
// `-not-object` {file}. Lines and columns count from 1, columns in letters.
[[nodiscard]] base::Result<QJsonObject> readJsonFile(const QByteArray& content, const QString& name);

// In which line of a file that readJsonFile() took each value stands: «items[3].rule» in line 41.
[[nodiscard]] QHash<QString, int> linesOfPaths(const QByteArray& content);

} // namespace kurator::programme
