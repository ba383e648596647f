#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace kurator::programme {

// A regional profile that the school added or changed: its file, word for word. It stands before a built-in
// one of the same code.
struct OwnProfile
{
    base::Id<OwnProfile> id;
    QString code; // `id` of the profile, unique in a base
    QByteArray content;

    friend bool operator==(const OwnProfile&, const OwnProfile&) = default;
};

} // namespace kurator::programme
