#include "exchange/zip_writer.h"

#include <QBuffer>
#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace kurator::exchange {

QByteArray zipped(const std::vector<ZipPart>& parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate)) {
        return {};
    }
    for (const ZipPart& part : parts) {
        QuaZipNewInfo info(part.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info) || file.write(part.bytes) != part.bytes.size()) {
            return {};
        }
        file.close();
        if (file.getZipError() != ZIP_OK) {
            return {};
        }
    }
    zip.close();
    return zip.getZipError() == ZIP_OK ? buffer.data() : QByteArray();
}

} // namespace kurator::exchange
