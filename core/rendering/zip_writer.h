#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kurator::rendering {

struct ZipPart
{
    QString name;
    QByteArray bytes;
    bool stored = false; // not packed
};

// A zip container with the parts in their order, the same to the byte for the same parts. Empty when there is
// no memory for it.
[[nodiscard]] QByteArray zipped(const std::vector<ZipPart>& parts);

} // namespace kurator::rendering
