#include "rendering/whole_file.h"

#include <QDir>
#include <QSaveFile>

namespace kurator::rendering {

tl::unexpected<base::Error> writeFailed(const QString& path)
{
    return base::refuseInput("rendering.write-failed",
                             {{QStringLiteral("file"), QDir::toNativeSeparators(path)}});
}

base::Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return writeFailed(path);
    }
    return {};
}

} // namespace kurator::rendering
