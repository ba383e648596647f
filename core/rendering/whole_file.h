#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace kurator::rendering {

// rendering.write-failed {file}
[[nodiscard]] tl::unexpected<base::Error> writeFailed(const QString& path);

// The file appears whole or not at all, and an older one stays until then. Refuses with writeFailed; no bytes
// are a failure too.
[[nodiscard]] base::Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace kurator::rendering
