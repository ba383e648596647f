#pragma once

#include "documents/paper.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace kurator::documents {

// Whether a text of a paper names somebody.
using NamesSomebody = std::function<bool(const QString& text)>;

// What an extract or a version for the site keeps of an order, with the numbers of its points as they were:
// head, title, preamble, and of the appendices the rows of tables for which `keepsRow` holds; an appendix
// whose rows are all gone goes with them. The sheet of acquaintance is never kept.

// For one person (ГОСТ Р 7.0.97-2025, requisite 26 gives its end): only the points that name the person or
// the appendix where the person stands.
[[nodiscard]] Paper extractOf(const Paper& original, const QString& kindOfExtract,
                              const NamesSomebody& namesPerson);

// For everybody to see (152-ФЗ ст. 10.1): all points but those that name somebody hidden, and no row that
// does. `hiddenRows` tells how many rows stay out, for the note under the table.
[[nodiscard]] Paper siteVersionOf(const Paper& original, const NamesSomebody& namesHidden, int& hiddenRows);

} // namespace kurator::documents
