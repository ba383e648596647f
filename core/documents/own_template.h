#pragma once

#include "base/id.h"

#include <QString>

namespace kurator::documents {

// The school's own wording of a template, by the name of the built-in one. `original` is the built-in text it
// was made from, so that a later program can tell that its own has changed since.
struct OwnTemplate
{
    base::Id<OwnTemplate> id;
    QString name; // «curator-order»
    QString text;
    QString original;

    friend bool operator==(const OwnTemplate&, const OwnTemplate&) = default;
};

} // namespace kurator::documents
