#pragma once

#include "base/result.h"
#include "documents/paper.h"

#include <QByteArray>

namespace kurator::documents {

// The form in which a registered paper is kept: UTF-8 JSON with a version; reading gives back an equal paper.
[[nodiscard]] QByteArray toJson(const Paper& paper);

// Refuses what is not a whole paper (documents.paper-damaged) and what a later program wrote
// (documents.paper-newer {version}).
[[nodiscard]] base::Result<Paper> paperFromJson(const QByteArray& json);

} // namespace kurator::documents
