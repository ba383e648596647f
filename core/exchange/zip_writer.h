#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kurator::exchange {

struct ZipPart
{
    QString name;
    QByteArray bytes;
};

// A zip container of the parts in their order. The time of each part is fixed, so the same parts give the
// same bytes. Empty when memory does not suffice.
[[nodiscard]] QByteArray zipped(const std::vector<ZipPart>& parts);

} // namespace kurator::exchange
