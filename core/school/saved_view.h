#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace kurator::school {

// A choice of rows, columns and order that the curator gave a name. `content` belongs to the list.
struct SavedView
{
    base::Id<SavedView> id;
    QString list; // "mentees", "mentors", "consents"
    QString name;
    QByteArray content; // JSON

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace kurator::school
