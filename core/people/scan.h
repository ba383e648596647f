#pragma once

#include "base/id.h"
#include "people/consent.h"

#include <QDate>
#include <QString>

namespace kurator::people {

// A scan of a signed consent that lies in the base. The picture itself is read when it is asked for.
struct Scan
{
    base::Id<Scan> id;
    base::Id<Consent> consent;
    QString name;      // of the file it came from, without the folder
    QString mediaType; // "application/pdf" or "image/jpeg"
    QDate addedOn;
    qint64 size = 0; // bytes

    friend bool operator==(const Scan&, const Scan&) = default;
};

// The most that one scan may take in the base.
inline constexpr qint64 largestScan = 10 * 1024 * 1024;

} // namespace kurator::people
