#pragma once

#include "lists/facets.h"

#include <QByteArray>

namespace kurator::lists {

// What a saved view of a list holds: which rows, in which order, in which columns.
struct ViewContent
{
    FacetChoice facets;
    QString search;
    bool archive = false; // with those who have finished
    bool groups = false;  // by class
    QString sortColumn;
    bool descending = false;
    QStringList columns; // those shown, from left to right; empty: as they are

    friend bool operator==(const ViewContent&, const ViewContent&) = default;
};

[[nodiscard]] QByteArray toJson(const ViewContent& content);
// What cannot be read stays as it is in an empty view.
[[nodiscard]] ViewContent viewContent(const QByteArray& json);

} // namespace kurator::lists
