#pragma once

#include <QString>
#include <QStringList>

namespace kurator::people {

// Whether a consent's list of recipients names the centre that will receive the data. An empty `wanted` means
// any regional centre. Spelling counts by base::foldedKey; a general «региональный наставнический центр» in
// the list stands for the centre of the school's own region. An empty list names nobody.
[[nodiscard]] bool namesRegionalCentre(const QStringList& recipients, const QString& wanted);

} // namespace kurator::people
