#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace kurator::documents {

// An act that the school added to the library, or its own record of a known one, by key. Without content the
// known act is not cited by this school.
struct OwnAct
{
    base::Id<OwnAct> id;
    QString key;        // unique: «r-145»
    QByteArray content; // JSON as in resources/acts.json

    friend bool operator==(const OwnAct&, const OwnAct&) = default;
};

} // namespace kurator::documents
